"""What law is made of: conditions, provisions, dated values, concepts, rules, policy, jurisdictions."""
