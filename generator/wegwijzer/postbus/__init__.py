"""De postbus: neemt aan wat het formulier stuurt, en laat de beheerder het nakijken en overnemen."""
