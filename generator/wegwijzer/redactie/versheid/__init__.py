"""Bijhouden wat opnieuw nagekeken moet worden, en wie daarom gevraagd wordt."""
