### Withdrawal of consent. Not legal advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl.

## Withdrawal of consent

# $provision (text): such as άρθρο 7 παρ. 3 ΓΚΠΔ
# $name (text): name of the data subject, such as Άννα Δείγμα
consent-withdrawal-subject =
    { $voice ->
        [self] Ανάκληση συγκατάθεσης για εκπαίδευση τεχνητής νοημοσύνης ({ $provision })
       *[other] Ανάκληση συγκατάθεσης για εκπαίδευση ΤΝ, { $name } ({ $provision })
    }
# First sentence. WDC-1, WDC-2
# $law (text): the act in full, such as άρθρο 7 παρ. 3 του κανονισμού (ΕΕ) 2016/679
consent-withdrawal-declaration =
    { $voice ->
        [self] Ανακαλώ για το μέλλον, σύμφωνα με το { $law }, κάθε συγκατάθεση για την ανάπτυξη, την εκπαίδευση και τη βελτίωση μοντέλων τεχνητής νοημοσύνης (ΤΝ), συμπεριλαμβανομένων των παραγωγικών, με δεδομένα προσωπικού χαρακτήρα που με αφορούν.
       *[other] Ανακαλείται για το μέλλον, σύμφωνα με το { $law }, κάθε συγκατάθεση για την ανάπτυξη, την εκπαίδευση και τη βελτίωση μοντέλων τεχνητής νοημοσύνης (ΤΝ), συμπεριλαμβανομένων των παραγωγικών, με δεδομένα προσωπικού χαρακτήρα του προσώπου.
    }
# Items of a numbered list. WDC-3
consent-withdrawal-stop = Να παύσετε την επεξεργασία αυτή.
# $provision (text): such as άρθρο 17 παρ. 1 στοιχ. β΄
consent-withdrawal-erase = Να διαγράψετε τα δεδομένα που έχετε αποθηκεύσει για αυτήν, εφόσον δεν υπάρχει άλλη νομική βάση ({ $provision }).
# $provision (text): such as άρθρο 13 παρ. 1 στοιχ. γ΄
consent-withdrawal-basis = Αν επικαλείστε άλλη νομική βάση, να την αναφέρετε ({ $provision }).
# WDC-5
# $provision (text): such as άρθρο 12 παρ. 3
consent-withdrawal-confirm = Να επιβεβαιώσετε γραπτώς, εντός μηνός από την παραλαβή, από πότε ισχύει αυτό ({ $provision }).
# WDC-4
# $provision (text): such as άρθρο 21 παρ. 1
# $remedy (text): legitimate interests, such as άρθρο 6 παρ. 1 στοιχ. στ΄
consent-withdrawal-objection =
    { $voice ->
        [self] Για κάθε ενδεχόμενο, στο μέτρο που επικαλείστε έννομα συμφέροντα ({ $remedy }), αντιτάσσομαι επίσης στην επεξεργασία ({ $provision }).
       *[other] Για κάθε ενδεχόμενο, στο μέτρο που επικαλείστε έννομα συμφέροντα ({ $remedy }), ασκείται επίσης εναντίωση ({ $provision }).
    }
# Introduces the reasons, if there are any.
consent-withdrawal-grounds = Οι λόγοι της εναντίωσης:
