### Replies to a refusal and to a notice of extension. Not legal advice, not yet reviewed by a lawyer.
### Frame: letter.ftl; what the later letters share: reminder.ftl.

## Reply to a refusal

# $provision (text): such as άρθρο 21 παρ. 1 ΓΚΠΔ
# $name (text): name of the data subject, such as Άννα Δείγμα
refusal-reply-subject =
    { $voice ->
        [self] Η απάντησή σας στην εναντίωση στην εκπαίδευση ΤΝ ({ $provision })
       *[other] Η απάντησή σας στην εναντίωση, εκπαίδευση ΤΝ, { $name } ({ $provision })
    }
# Second sentence: what was answered, in neutral words. REP-1, REP-2
# $date (text): the day of the answer, such as 15 Δεκεμβρίου 2026
refused-no-reasons = Με την από { $date } απάντησή σας την απορρίψατε λόγω έλλειψης επαρκών λόγων.
# $date (text): the day of the answer, such as 15 Δεκεμβρίου 2026
refused-reasons-not-weighed = Με την από { $date } απάντησή σας την απορρίψατε χωρίς να υπεισέλθετε στους λόγους που είχαν αναφερθεί.
# $date (text): the day of the answer, such as 15 Δεκεμβρίου 2026
refused-identity = Με την από { $date } απάντησή σας ζητήσατε πρώτα απόδειξη της ταυτότητας.
# $date (text): the day of the answer, such as 15 Δεκεμβρίου 2026
refused-no-data = Με την από { $date } απάντησή σας αναφέρατε ότι δεν έχετε τέτοια δεδομένα.
# $date (text): the day of the answer, such as 15 Δεκεμβρίου 2026
refused-no-training = Με την από { $date } απάντησή σας αναφέρατε ότι δεν χρησιμοποιείτε τα δεδομένα για εκπαίδευση ΤΝ.
# $date (text): the day of the answer, such as 15 Δεκεμβρίου 2026
refused-too-late = Με την από { $date } απάντησή σας την απορρίψατε ως εκπρόθεσμη.
# $date (text): the day of the answer, such as 15 Δεκεμβρίου 2026
refused-use-the-form = Με την από { $date } απάντησή σας παραπέμψατε αντ’ αυτού στη δική σας φόρμα.
# $date (text): the day of the answer, such as 15 Δεκεμβρίου 2026
refused-not-applicable = Με την από { $date } απάντησή σας αναφέρατε ότι το δικαίωμα αυτό δεν υφίσταται εδώ.
# $date (text): the day of the answer, such as 15 Δεκεμβρίου 2026
refused-unknown = Με την από { $date } απάντησή σας την απορρίψατε.

## What answers the refusal. REP-3

# $provision (text): such as άρθρο 21 παρ. 1
refusal-reply-no-reasons = Λόγοι που σχετίζονται με την ιδιαίτερη κατάσταση αναφέρθηκαν· αποδείξεις δεν απαιτεί ο νόμος ({ $provision }).
# Introduces the reasons that were sent.
refusal-reply-grounds = Οι λόγοι, εκ νέου:
# Introduces reasons that were not sent before.
# $provision (text): such as άρθρο 21 παρ. 1
refusal-reply-renewed =
    { $voice ->
        [self] Ως εκ τούτου αντιτάσσομαι εκ νέου ({ $provision }), για τους εξής λόγους:
       *[other] Ως εκ τούτου ασκείται εκ νέου εναντίωση ({ $provision }), για τους εξής λόγους:
    }
# $provision (text): what sets the period, such as άρθρο 12 παρ. 3
refusal-reply-renewed-due = Η εναντίωση αυτή έχει δική της προθεσμία: έναν μήνα από την παραλαβή ({ $provision }).
# $provision (text): such as άρθρο 21 παρ. 1
refusal-reply-reasons-not-weighed = Η στάθμιση πρέπει να γίνει με καθέναν από τους λόγους που αναφέρθηκαν· γενικές παρατηρήσεις δεν αρκούν ({ $provision }).
refusal-reply-identity = Τα παραπάνω στοιχεία επαρκούν για την αντιστοίχιση των δεδομένων.
refusal-reply-identity-offer = Αν σας λείπει κάποιο στοιχείο για τον εντοπισμό των δεδομένων, παρακαλείσθε να το αναφέρετε και θα δοθεί.
# $provision (text): such as άρθρο 12 παρ. 6
refusal-reply-identity-doubt = Αν έχετε εύλογες αμφιβολίες για την ταυτότητα, παρακαλείσθε να τις εκθέσετε και να αναφέρετε το ένα στοιχείο που θα τις άρει ({ $provision }).
# $provision (text): such as άρθρο 5 παρ. 1 στοιχ. γ΄
refusal-reply-identity-document = Αν ζητήσετε αντίγραφο εγγράφου ταυτότητας, παρακαλείσθε να εξηγήσετε γιατί δεν αρκεί κάτι λιγότερο ({ $provision }).
# $provision (text): such as άρθρο 15 παρ. 1
refusal-reply-no-data = Παρακαλείσθε να επιβεβαιώσετε αν επεξεργάζεστε ή έχετε επεξεργαστεί τέτοια δεδομένα για ΤΝ ({ $provision }).
refusal-reply-no-data-search = Να αναφέρετε πού και με ποια στοιχεία αναζητήσατε, και σε περιεχόμενο άλλων και σε σύνολα δεδομένων εκπαίδευσης.
refusal-reply-no-data-deleted = Το ερώτημα αφορά και αντίγραφα από τον χρόνο πριν διαγραφεί ο λογαριασμός.
# $provision (text): such as άρθρο 11 παρ. 2
# $remedy (text): such as άρθρο 12 παρ. 2
refusal-reply-no-data-identify = Αν δεν μπορείτε να ταυτοποιήσετε το πρόσωπο, να το αποδείξετε και να αναφέρετε το στοιχείο που θα βοηθούσε ({ $provision }, { $remedy }).
refusal-reply-no-data-future = Να επιβεβαιώσετε επίσης ότι μελλοντικά δεδομένα θα μείνουν εκτός· η δήλωση ισχύει και για αυτά.
refusal-reply-no-training = Παρακαλείσθε να επιβεβαιώσετε ότι αυτό ισχύει για το παρελθόν και το μέλλον, για όλες τις πηγές, συμπεριλαμβανομένων των λειτουργιών ΤΝ και του περιεχομένου άλλων και τρίτων, καθώς και για τη γνωστοποίηση.
refusal-reply-no-training-since = Αν ισχύει μόνο από συγκεκριμένη ημέρα, παρακαλείσθε να την αναφέρετε.
refusal-reply-no-training-stands = Η δήλωση διατηρείται για την περίπτωση που αυτό αλλάξει.
# $provision (text): such as άρθρο 21 παρ. 1
refusal-reply-too-late = Το δικαίωμα εναντίωσης ασκείται ανά πάσα στιγμή ({ $provision })· ημερομηνία που ορίσατε εσείς δεν το περιορίζει.
refusal-reply-too-late-scope = Η εναντίωση ισχύει για κάθε επεξεργασία από την παραλαβή της, και για νέα μοντέλα και σύνολα δεδομένων που εξακολουθείτε να τηρείτε.
# $provision (text): such as άρθρο 12 παρ. 2
refusal-reply-use-the-form = Δεν προβλέπεται συγκεκριμένος τύπος και οφείλετε να διευκολύνετε την άσκηση του δικαιώματος ({ $provision }).
# $provision (text): such as άρθρο 13 παρ. 1 στοιχ. γ΄
refusal-reply-not-applicable = Παρακαλείσθε να αναφέρετε τη νομική βάση της επεξεργασίας και την ημέρα που ενημερώσατε σχετικά ({ $provision }).
# $provision (text): such as άρθρο 7 παρ. 3
refusal-reply-consent = Αν είναι συγκατάθεση, ανακαλείται με την παρούσα ({ $provision }).

## Burden of proof. REP-4

# $provision (text): such as άρθρο 21 παρ. 1
refusal-reply-burden = Η εναντίωση εξακολουθεί να ισχύει όσο δεν καταδεικνύετε επιτακτικούς και νόμιμους λόγους που υπερισχύουν των συμφερόντων, δικαιωμάτων και ελευθεριών του υποκειμένου των δεδομένων ({ $provision }).
# In reply to «not applicable».
# $provision (text): such as άρθρο 21 παρ. 1
# $remedy (text): legitimate interests, such as άρθρο 6 παρ. 1 στοιχ. στ΄
refusal-reply-burden-in-so-far = Στο μέτρο που στηρίζεστε σε έννομα συμφέροντα ({ $remedy }), η εναντίωση εξακολουθεί να ισχύει και εσείς οφείλετε να καταδείξετε επιτακτικούς και νόμιμους λόγους ({ $provision }).
refusal-reply-interest = Η ύπαρξη έννομου συμφέροντος δεν αρκεί από μόνη της.

## Demands: items of a numbered list

refusal-reply-comply = Να συμμορφωθείτε με την εναντίωση και να επιβεβαιώσετε γραπτώς από πότε.
# REP-5
# $provision (text): such as άρθρα 5 παρ. 2, 12 παρ. 4
refusal-reply-weigh = Διαφορετικά, να αναφέρετε τους επιτακτικούς λόγους και τη στάθμισή τους με καθέναν από όσους αναφέρθηκαν ({ $provision }).
# The same where no reasons were sent. REP-5
# $provision (text): such as άρθρα 5 παρ. 2, 12 παρ. 4
refusal-reply-weigh-alone = Διαφορετικά, να αναφέρετε τους επιτακτικούς λόγους και τη στάθμιση ({ $provision }).
# In reply to a demand for identification: a sentence behind others.
# $provision (text): such as άρθρο 18 παρ. 1 στοιχ. δ΄
refusal-reply-meanwhile = Έως τότε να περιορίσετε την επεξεργασία, όπως ζητήθηκε ({ $provision }).

## Reply to a notice of extension

# $provision (text): such as άρθρο 21 παρ. 1 ΓΚΠΔ
# $name (text): name of the data subject, such as Άννα Δείγμα
extension-reply-subject =
    { $voice ->
        [self] Η παράταση που γνωστοποιήσατε: εναντίωση στην εκπαίδευση ΤΝ ({ $provision })
       *[other] Παράταση προθεσμίας: εναντίωση στην εκπαίδευση ΤΝ, { $name } ({ $provision })
    }
# Second sentence. EXT-1
# $date (text): the day of the notice, such as 20 Δεκεμβρίου 2026
extension-reply-notice = Με το από { $date } μήνυμά σας γνωστοποιήσατε ότι παρατείνετε την προθεσμία απάντησης.
# If it came after the first month. EXT-1
# $provision (text): such as άρθρο 12 παρ. 3
extension-reply-late = Η γνωστοποίηση αυτή έγινε μετά την πάροδο του πρώτου μήνα και δεν μπορούσε πλέον να παρατείνει την προθεσμία ({ $provision }).
# If it gave no reasons. EXT-2
# $provision (text): such as άρθρο 12 παρ. 3
extension-reply-no-grounds = Η γνωστοποίηση αυτή δεν ανέφερε λόγους και, ως εκ τούτου, δεν παρέτεινε την προθεσμία ({ $provision }).
# The last day without an extension, where it is sure. EXT-4
# $due (text): such as 24 Δεκεμβρίου 2026
extension-reply-lapsed = Η προθεσμία απάντησης έληξε (τελευταία ημέρα: { $due }).
# $due (text): such as 24 Δεκεμβρίου 2026
extension-reply-runs = Η προθεσμία απάντησης λήγει (τελευταία ημέρα: { $due }).
# If it came in time. EXT-2
# $provision (text): such as άρθρο 12 παρ. 3
extension-reply-conditions = Η παράταση προϋποθέτει ότι την καθιστούν αναγκαία η πολυπλοκότητα και ο αριθμός των αιτημάτων και ότι οι λόγοι γνωστοποιούνται εντός του πρώτου μήνα ({ $provision }).
extension-reply-not-accepted = Με την παρούσα δεν γίνεται αποδεκτό ότι αυτό ισχύει εδώ.
# Only general grounds were given. EXT-2
extension-reply-grounds = Παρακαλείσθε να αναφέρετε τους λόγους που αφορούν ειδικά αυτή την εναντίωση.
# $provision (text): such as άρθρο 21 παρ. 1
extension-reply-effect = Παρατείνεται μόνο η προθεσμία απάντησης· η εναντίωση ισχύει από την παραλαβή της ({ $provision }).
# If restriction was sent. EXT-3
# $provision (text): such as άρθρο 18 παρ. 1 στοιχ. δ΄
extension-reply-restriction = Ο περιορισμός της επεξεργασίας που ζητήθηκε ισχύει για όλο το διάστημα ({ $provision }).
# The latest day, where it is sure. EXT-4
# $due (text): such as 24 Φεβρουαρίου 2027
extension-reply-latest = Ακόμη και μια έγκυρη παράταση λήγει το αργότερο έως { $due }.
# The same where no day is sure. EXT-4
extension-reply-latest-months = Ακόμη και μια έγκυρη παράταση λήγει το αργότερο τρεις μήνες μετά την παραλαβή της εναντίωσης.
extension-reply-answer = Παρακαλείσθε να απαντήσετε χωρίς καθυστέρηση.
