"""Alles waarmee mensen gegevens toevoegen en bijhouden: lijsten, agenda's, vragen en schrijven."""
