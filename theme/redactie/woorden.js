// Wat er op de knoppen en in de meldingen van Decap staat. Wat hier niet staat, zegt Decap zelf in het Nederlands.
const ALTIJD = {
  auth: { loginWithForgejo: "Inloggen met uw account" },
  app: {
    header: { content: "Alles", workflow: "Nakijken", media: "Foto's", quickAdd: "Nieuw" },
    app: { errorHeader: "De redactie werkt nu niet", configErrors: "Dit is er mis", checkConfigYml: "Vraag de beheerder om hulp", loadingConfig: "Even wachten..." },
    notFoundPage: { header: "Dit is er niet" },
  },
  collection: {
    sidebar: { collections: "Wat wilt u veranderen?", allCollections: "Alles" },
    collectionTop: { newButton: "Nieuw: %{collectionLabel}", newButtonAriaLabel: "Nieuw: %{collectionLabel}", viewAsList: "Als lijst", viewAsGrid: "Als blokken" },
    entries: {
      loadingEntries: "Even wachten...",
      cachingEntries: "Even wachten...",
      longerLoading: "Dit kan een paar minuten duren",
      noEntries: "Hier staat nog niets.",
      unpublishedHeader: "Nog niet op de site",
    },
  },
  editor: {
    editorControl: { field: { optional: "mag leeg", widgetLabel: "vak" } },
    editorControlPane: {
      widget: {
        required: "%{fieldLabel}: vul dit nog in.",
        regexPattern: "%{fieldLabel}: %{pattern}.",
        processing: "%{fieldLabel}: even wachten.",
        rangeMin: "%{fieldLabel}: kies er minstens %{minCount}.",
        rangeMax: "%{fieldLabel}: kies er hoogstens %{maxCount}.",
        rangeCount: "%{fieldLabel}: kies er %{minCount} tot %{maxCount}.",
        rangeCountExact: "%{fieldLabel}: kies er %{count}.",
        invalidPath: "Deze plek kan niet.",
        pathExists: "Dit is er al.",
      },
    },
    editor: {
      onLeavePage: "U hebt nog iets niet bewaard. Wilt u toch weg?",
      confirmLoadBackup: "U was hier al mee bezig. Wilt u daarmee verder?",
      onDeletePublishedEntry: "Wilt u dit echt weghalen?",
      onDeleteWithUnsavedChanges: "Wilt u dit echt weghalen? Uw verandering gaat ook weg.",
      onDeleteUnpublishedChanges: "Wilt u uw verandering weghalen? Wat op de site staat, blijft.",
      onDeleteUnpublishedChangesWithUnsavedChanges: "Wilt u uw verandering weghalen? Wat op de site staat, blijft.",
      onUpdatingWithUnsavedChanges: "U hebt nog iets niet bewaard. Bewaar dat eerst.",
      onPublishingWithUnsavedChanges: "U hebt nog iets niet bewaard. Bewaar dat eerst.",
      onPublishingNotReady: "Iemand moet dit nog nakijken. Kies daarna 'Nagekeken'.",
      onPublishing: "Wilt u dit nu op de site zetten?",
      onUnpublishing: "Wilt u dit van de site halen?",
      loadingEntry: "Even wachten...",
    },
    editorToolbar: {
      unsavedChanges: "Nog niet bewaard",
      changesSaved: "Bewaard",
      save: "Bewaren",
      saving: "Bezig met bewaren...",
      deleting: "Bezig met weghalen...",
      updating: "Bezig...",
      unpublishing: "Bezig...",
      duplicate: "Maak een kopie",
      deleteEntry: "Weghalen",
      deletePublishedEntry: "Weghalen",
      deleteUnpublishedEntry: "Weghalen",
      deleteUnpublishedChanges: "Mijn wijziging weghalen",
      draft: "Nog bezig",
      inReview: "Graag nakijken",
      ready: "Nagekeken",
      statusInfoTooltipDraft: "Klaar? Kies 'Graag nakijken'.",
      statusInfoTooltipInReview: "Iemand kijkt dit na. U mag nog iets veranderen.",
    },
    editorWidgets: {
      datetime: { now: "Vandaag", clear: "Maak leeg", setToNow: "%{fieldLabel}: vandaag" },
      list: { add: "Nieuwe %{item}", addType: "Nieuwe %{item}" },
      object: { expand: "Open", collapse: "Sluit" },
      markdown: { linkPrompt: "Wat is het adres van de website?", bulletedList: "Lijst met punten", numberedList: "Lijst met nummers" },
      image: { choose: "Kies een foto", chooseDifferent: "Kies een andere foto", remove: "Haal de foto weg" },
    },
  },
  mediaLibrary: {
    mediaLibraryCard: { draft: "Nog niet bewaard" },
    mediaLibrary: { onDelete: "Wilt u deze foto echt weghalen?", fileTooLarge: "Deze foto is te groot. Hoogstens %{size} kB." },
    mediaLibraryModal: {
      close: "Sluit",
      loading: "Even wachten...",
      noResults: "Niets gevonden.",
      noAssetsFound: "Er zijn nog geen foto's.",
      noImagesFound: "Er zijn nog geen foto's.",
      images: "Foto's",
      mediaAssets: "Foto's",
      upload: "Nieuwe foto",
      uploading: "Bezig...",
      deleteSelected: "Haal weg",
      chooseSelected: "Gebruik deze foto",
    },
  },
  workflow: {
    workflow: {
      loading: "Even wachten...",
      workflowHeading: "Wat iemand nog nakijkt",
      newPost: "Nieuw",
      dateFormat: "D-M-YYYY",
      description: "%{smart_count} om na te kijken, %{readyCount} nagekeken. |||| %{smart_count} om na te kijken, %{readyCount} nagekeken.",
    },
    workflowCard: {
      deleteChanges: "Haal deze verandering weg",
      deleteNewEntry: "Haal weg",
      publishChanges: "Zet op de site",
      publishNewEntry: "Zet op de site",
    },
    workflowList: {
      draftHeader: "Nog bezig",
      inReviewHeader: "Graag nakijken",
      readyHeader: "Nagekeken",
      onDeleteEntry: "Wilt u dit echt weghalen?",
      onPublishingNotReadyEntry: "Iemand moet dit nog nakijken. Zet het daarna bij 'Nagekeken'.",
      onPublishEntry: "Wilt u dit nu op de site zetten?",
      currentEntries: "%{smart_count} |||| %{smart_count}",
    },
  },
  ui: {
    default: { goBackToSite: "Terug naar de site" },
    errorBoundary: { title: "De redactie werkt nu niet", details: "Laad de pagina opnieuw. Blijft het zo? ", reportIt: "Vraag de beheerder om hulp." },
    settingsDropdown: { account: "Uw account" },
    toast: {
      onFailToPersist: "Niet bewaard. %{details}",
      onFailToDelete: "Niet weggehaald. %{details}",
      onFailToLoadEntries: "Dit is nu niet te lezen. %{details}",
      onLoggedOut: "U bent uitgelogd. Log opnieuw in.",
      missingRequiredField: "Nog niet bewaard. Lees de melding onderaan.",
      entrySaved: "Bewaard",
      entryUpdated: "Dat is doorgegeven",
      entryUnpublished: "Het gaat straks van de site",
      onDeleteUnpublishedChanges: "Uw verandering is weg",
      onFailToUpdateStatus: "Dat is niet gelukt. %{details}",
      onFailToPublishEntry: "Dat is niet gelukt. %{details}",
      onFailToUnpublishEntry: "Dat is niet gelukt. %{details}",
    },
  },
};
const MET_NAKIJKEN = {
  editor: {
    editorToolbar: {
      publish: "Op de site zetten",
      publishing: "Bezig...",
      published: "Staat op de site",
      publishNow: "Zet nu op de site",
      publishAndCreateNew: "Zet op de site en maak nog een",
      publishAndDuplicate: "Zet op de site en maak een kopie",
      unpublish: "Van de site halen",
    },
  },
  ui: { toast: { entrySaved: "Bewaard. Klaar? Kies bij Status: 'Graag nakijken'. Daarna kijken wij het na.", entryPublished: "Het staat straks op de site" } },
};
const METEEN = {
  editor: {
    editorToolbar: {
      publish: "Bewaren",
      publishing: "Bezig met bewaren...",
      published: "Meer",
      publishNow: "Bewaar nu",
      publishAndCreateNew: "Bewaar en maak nog een",
      publishAndDuplicate: "Bewaar en maak een kopie",
    },
  },
  ui: { toast: { entrySaved: "Bewaard. Na een laatste controle staat het op de site." } },
};
const MISLUKT = "Dat is niet gelukt. Lees de melding onderaan.";
const LOKAAL = { ui: { toast: { entrySaved: "Bewaard", onFailToPersist: MISLUKT, onFailToDelete: MISLUKT } } };

export function woorden({ decap, keuren }) {
  const delen = [ALTIJD, decap.publish_mode === "editorial_workflow" ? MET_NAKIJKEN : METEEN, keuren ? {} : LOKAAL];
  return delen.reduce(samen);
}

export function samen(oud = {}, nieuw) {
  const delen = Object.entries(nieuw).map(([naam, deel]) => [naam, typeof deel === "string" ? deel : samen(oud[naam], deel)]);
  return { ...oud, ...Object.fromEntries(delen) };
}
