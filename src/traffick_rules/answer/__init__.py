"""What comes out: assessments and sentences, their answers, reasons and renderings."""
