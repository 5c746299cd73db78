"""What both front ends do, written once: open, plan, ask, answer, rate, look back."""
