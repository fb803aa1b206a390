// Wat er op de knoppen en in de meldingen van Decap staat. Wat hier niet staat, zegt Decap zelf in het Nederlands.
const ALTIJD = {
  app: { header: { content: "Alles", workflow: "Nakijken", media: "Foto's", quickAdd: "Nieuw" } },
  collection: {
    sidebar: { collections: "Wat wilt u veranderen?" },
    collectionTop: { newButton: "Nieuw: %{collectionLabel}" },
    entries: { noEntries: "Hier staat nog niets." },
  },
  editor: {
    editorControl: { field: { optional: "mag leeg" } },
    editorControlPane: {
      widget: {
        required: "%{fieldLabel}: vul dit nog in.",
        regexPattern: "%{fieldLabel}: %{pattern}.",
        rangeMin: "%{fieldLabel}: kies er minstens %{minCount}.",
        rangeMax: "%{fieldLabel}: kies er hoogstens %{maxCount}.",
        rangeCount: "%{fieldLabel}: kies er %{minCount} tot %{maxCount}.",
      },
    },
    editor: {
      onLeavePage: "U hebt nog iets niet bewaard. Wilt u toch weg?",
      confirmLoadBackup: "U was hier al mee bezig. Wilt u daarmee verder?",
      onDeletePublishedEntry: "Wilt u dit echt weghalen?",
    },
    editorToolbar: {
      unsavedChanges: "Nog niet bewaard",
      changesSaved: "Bewaard",
      save: "Bewaren",
      saving: "Bezig met bewaren...",
      deleteEntry: "Weghalen",
      deletePublishedEntry: "Weghalen",
      deleteUnpublishedEntry: "Weghalen",
      deleteUnpublishedChanges: "Mijn wijziging weghalen",
      draft: "Nog bezig",
      inReview: "Graag nakijken",
      ready: "Nagekeken",
    },
    editorWidgets: { datetime: { now: "Vandaag", clear: "Maak leeg" }, list: { add: "Nog een %{item}" } },
  },
  workflow: {
    workflow: {
      workflowHeading: "Wat iemand nog nakijkt",
      newPost: "Nieuw",
      description: "%{smart_count} om na te kijken, %{readyCount} nagekeken. |||| %{smart_count} om na te kijken, %{readyCount} nagekeken.",
    },
    workflowList: { draftHeader: "Nog bezig", inReviewHeader: "Graag nakijken", readyHeader: "Nagekeken" },
  },
  ui: {
    toast: {
      onFailToPersist: "Niet bewaard. %{details}",
      onFailToDelete: "Niet weggehaald. %{details}",
      missingRequiredField: "Er is nog iets niet goed. Kijk naar de rode woorden.",
      entrySaved: "Bewaard",
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
  ui: { toast: { entryPublished: "Het staat straks op de site" } },
};
const METEEN = {
  editor: {
    editorToolbar: {
      publish: "Bewaren",
      publishing: "Bezig met bewaren...",
      published: "Bewaard",
      publishNow: "Bewaar nu",
      publishAndCreateNew: "Bewaar en maak nog een",
      publishAndDuplicate: "Bewaar en maak een kopie",
    },
  },
  ui: { toast: { entryPublished: "Bewaard" } },
};
const MISLUKT = "Dat is niet gelukt. Lees de melding onderaan.";
const LOKAAL = { ui: { toast: { onFailToPersist: MISLUKT, onFailToDelete: MISLUKT } } };

export function woorden({ decap, keuren }) {
  const delen = [ALTIJD, decap.publish_mode === "editorial_workflow" ? MET_NAKIJKEN : METEEN, keuren ? {} : LOKAAL];
  return delen.reduce(samen);
}

export function samen(oud = {}, nieuw) {
  const delen = Object.entries(nieuw).map(([naam, deel]) => [naam, typeof deel === "string" ? deel : samen(oud[naam], deel)]);
  return { ...oud, ...Object.fromEntries(delen) };
}
