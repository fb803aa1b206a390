"""Lijsten: gegevens heen en weer met een rekenblad (Excel, CSV) of een agenda (iCalendar)."""
