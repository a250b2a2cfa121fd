### Access to data used for AI training. A letter of its own, never mixed with an objection. Not legal advice, not yet
### reviewed by a lawyer. Frame and list of accounts: letter.ftl.

## Access

# $provision (text): such as άρθρο 15 παρ. 1, παρ. 3 ΓΚΠΔ
# $name (text): name of the data subject, such as Άννα Δείγμα
access-subject =
    { $voice ->
        [self] Πρόσβαση σε δεδομένα για εκπαίδευση ΤΝ ({ $provision })
       *[other] Πρόσβαση σε δεδομένα, εκπαίδευση ΤΝ, { $name } ({ $provision })
    }
# First sentence. ACC-1
# $law (text): the act in full, such as άρθρο 15 παρ. 1, παρ. 3 του κανονισμού (ΕΕ) 2016/679
access-opening =
    { $voice ->
        [self] Ζητώ πρόσβαση σύμφωνα με το { $law }: επεξεργάζεστε δεδομένα προσωπικού χαρακτήρα που με αφορούν για την ανάπτυξη, την εκπαίδευση ή τη βελτίωση μοντέλων τεχνητής νοημοσύνης (ΤΝ) ή το έχετε κάνει;
       *[other] Ζητείται πρόσβαση σύμφωνα με το { $law }: επεξεργάζεστε δεδομένα προσωπικού χαρακτήρα του προσώπου για την ανάπτυξη, την εκπαίδευση ή τη βελτίωση μοντέλων τεχνητής νοημοσύνης (ΤΝ) ή το έχετε κάνει;
    }
# If there is no account.
access-non-user = Λογαριασμός σε εσάς δεν υπάρχει· πρόκειται για δεδομένα που έχουν δημοσιεύσει άλλοι ή που λαμβάνετε από άλλες πηγές.
# Introduces the questions.
# $provision (text): such as άρθρο 15 παρ. 1
access-questions = Εφόσον δεδομένα χρησιμοποιούνται ή χρησιμοποιήθηκαν με τον τρόπο αυτόν, παρακαλείσθε να γνωστοποιήσετε ({ $provision }):
access-question-purposes = τους σκοπούς και τη νομική βάση, στην περίπτωση έννομων συμφερόντων και τη στάθμιση
access-question-data = ποια δεδομένα είναι αυτά και από πότε τα χρησιμοποιείτε
access-question-recipients = τους αποδέκτες ονομαστικά, συμπεριλαμβανομένων των μελλοντικών
access-question-storage = τη διάρκεια αποθήκευσης ή τα κριτήριά της
access-question-rights = τα δικαιώματα του προσώπου, μεταξύ αυτών και το δικαίωμα καταγγελίας
access-question-sources = την προέλευση των δεδομένων, και όταν προέρχονται από περιεχόμενο άλλων ή από συνεργάτες
access-question-automated = αν σε αυτά στηρίζονται αυτοματοποιημένες αποφάσεις, συμπεριλαμβανομένης της κατάρτισης προφίλ, και τη λογική τους
access-question-transfers = τις διαβιβάσεις στο εξωτερικό και τις σχετικές εγγυήσεις
# ACC-8
# $provision (text): such as άρθρο 15 παρ. 3
access-copy = Παρακαλείσθε να παράσχετε και αντίγραφο των δεδομένων, σε ηλεκτρονική μορφή που χρησιμοποιείται συνήθως ({ $provision }).
# ACC-10
# $provision (text): no cost, such as άρθρο 12 παρ. 5
# $remedy (text): the period, such as άρθρο 12 παρ. 3
access-answer = Η πρόσβαση παρέχεται δωρεάν ({ $provision }) και εντός μηνός από την παραλαβή του αιτήματος ({ $remedy }).
