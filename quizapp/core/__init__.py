"""What the practice consists of: decks, scoring, quizzes, schedules. No file, clock or print."""
