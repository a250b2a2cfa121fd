### Austria: what a complaint contains, in the order of section 24(2) DSG. Not reviewed by a lawyer. The record of the
### authority names the headings.

act-at-dsg = DSG
    .full = του αυστριακού νόμου για την προστασία των δεδομένων (DSG)
    .title = του αυστριακού νόμου για την προστασία των δεδομένων (DSG)

## Headings

# $provision (text): what asks for it, such as § 24 παρ. 2 DSG
complaint-at-rights = 1. Δικαιώματα που παραβιάστηκαν: { $provision }
complaint-at-respondent = 2. Καθ’ ου η καταγγελία
complaint-at-facts = 3. Πραγματικά περιστατικά
complaint-at-grounds = 4. Λόγοι παρανομίας
# $provision (text): what asks for it, such as § 24 παρ. 5 DSG
complaint-at-finding = 5. Αιτήματα ({ $provision })
# $provision (text): what asks for it, such as § 24 παρ. 4 DSG
complaint-at-timeliness = 6. Εμπρόθεσμο ({ $provision })

## Rights, by name: items of a list

# $provision (text): such as άρθρο 21 παρ. 1
complaint-right-objection = δικαίωμα εναντίωσης ({ $provision })
# $provision (text): such as άρθρο 12 παρ. 3
complaint-right-answer = δικαίωμα εμπρόθεσμης απάντησης ({ $provision })
# $provision (text): such as άρθρο 7 παρ. 3
complaint-right-withdrawal = δικαίωμα ανάκλησης της συγκατάθεσης ({ $provision })
# $provision (text): such as άρθρο 15
complaint-right-access = δικαίωμα πρόσβασης ({ $provision })
# $provision (text): such as άρθρο 18 παρ. 1 στοιχ. δ΄
complaint-right-restriction = δικαίωμα περιορισμού ({ $provision })
# $provision (text): such as άρθρο 17 παρ. 1 στοιχ. γ΄
complaint-right-erasure = δικαίωμα διαγραφής ({ $provision })
# $provision (text): such as άρθρο 19
complaint-right-recipients = δικαίωμα ενημέρωσης για τους αποδέκτες ({ $provision })
# $provision (text): such as άρθρο 14
complaint-right-information = δικαίωμα ενημέρωσης ({ $provision })

## Request: first item

complaint-request-finding = να διαπιστώσει ότι παραβιάστηκαν τα δικαιώματα που αναφέρονται στο σημείο 1·
