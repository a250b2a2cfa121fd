### What Ireland words otherwise, over the other files; what a message means stands there. Not legal advice.
###
### Irish law calls parental responsibility guardianship, and a parent who has it a guardian.

letter-custody-sole = { $representative } is the child’s sole guardian.
enclosure-parental = Proof of guardianship
