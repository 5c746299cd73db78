"""quizapp: practise backend interviews in the terminal, in Korean or English."""
