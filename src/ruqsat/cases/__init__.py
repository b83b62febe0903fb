"""One case and its history: events, situation and decision are pure; the journal stores."""
