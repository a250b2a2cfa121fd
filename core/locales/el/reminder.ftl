### Reminder, also about requests that are open and after a broken promise; and what the later letters share. Not legal
### advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl; United Kingdom: uk.ftl. A message is one
### sentence or one item of a list.

## Shared by the later letters

# Introduces the list of accounts.
later-accounts = Η παρούσα αφορά ιδίως:
# First sentence: the objection that opened the case. REM-1, REP-1
# $law (text): what it rests on, the act in full, such as άρθρο 21 παρ. 1 του κανονισμού (ΕΕ) 2016/679
# $date (text): the day it was sent, such as 24 Νοεμβρίου 2026
later-sent-objection =
    { $voice ->
        [self] Με την από { $date } δήλωσή μου αντιτάχθηκα, σύμφωνα με το { $law }, στην εκπαίδευση τεχνητής νοημοσύνης (ΤΝ) με τα δεδομένα μου.
       *[other] Με την από { $date } δήλωση ασκήθηκε, σύμφωνα με το { $law }, εναντίωση στην εκπαίδευση τεχνητής νοημοσύνης (ΤΝ) με τα δεδομένα του προσώπου.
    }
# The same for a request for access. REM-1
# $law (text): what it rests on, the act in full, such as άρθρο 15 παρ. 1, παρ. 3 του κανονισμού (ΕΕ) 2016/679
# $date (text): the day it was sent, such as 24 Νοεμβρίου 2026
later-sent-access = Με το από { $date } αίτημα ζητήθηκε από εσάς, σύμφωνα με το { $law }, πρόσβαση στα δεδομένα που χρησιμοποιούνται για εκπαίδευση τεχνητής νοημοσύνης (ΤΝ).
# The same for a withdrawal of consent. REM-1
# $law (text): what it rests on, the act in full, such as άρθρο 7 παρ. 3 του κανονισμού (ΕΕ) 2016/679
# $date (text): the day it was sent, such as 24 Νοεμβρίου 2026
later-sent-withdrawal =
    { $voice ->
        [self] Με την από { $date } δήλωσή μου ανακάλεσα, σύμφωνα με το { $law }, κάθε συγκατάθεση για εκπαίδευση τεχνητής νοημοσύνης (ΤΝ) με τα δεδομένα μου.
       *[other] Με την από { $date } δήλωση ανακλήθηκε, σύμφωνα με το { $law }, κάθε συγκατάθεση για εκπαίδευση τεχνητής νοημοσύνης (ΤΝ) με τα δεδομένα του προσώπου.
    }
# How it was handed over, if that is known. REM-1
later-via-form = Υποβλήθηκε μέσω της ηλεκτρονικής σας φόρμας.
later-via-email = Στάλθηκε με e-mail.
later-via-post = Στάλθηκε ταχυδρομικώς.
# The period has ended. REM-2
# $provision (text): what sets it, such as άρθρο 12 παρ. 3
# $due (text): its last day, such as 4 Ιανουαρίου 2027
later-overdue = Η προθεσμία απάντησής σας έληξε (τελευταία ημέρα: { $due }, { $provision }).
# The same for a letter by post whose arrival is not known: no day is named. REM-2
# $provision (text): what sets it, such as άρθρο 12 παρ. 3
later-overdue-post = Η προθεσμία απάντησής σας έχει λήξει, ακόμη και με τον συνήθη χρόνο του ταχυδρομείου ({ $provision }).
# The same where not all public holidays are known. REM-2
# $provision (text): what sets it, such as άρθρο 12 παρ. 3
later-overdue-cautious = Η προθεσμία απάντησής σας έχει λήξει, ακόμη και με επιφυλακτικό υπολογισμό ({ $provision }).
# The controller follows. Other requests may be open, or it broke its word.
# $date (text): the day of its answer, such as 10 Αυγούστου 2026
later-confirmed = Με την από { $date } απάντησή σας δηλώσατε ότι θα συμμορφωθείτε.
# What is open was first asked for in a later letter.
# $date (text): the day of that letter, such as 24 Νοεμβρίου 2026
later-added = Η από { $date } επιστολή περιείχε και άλλα αιτήματα.
# Until when the sender waits. REM-5, REP-6
# $due (text): such as 8 Ιανουαρίου 2027
later-due = Παρακαλείσθε να απαντήσετε έως { $due }.
# What follows. REM-6, REP-7
# $provision (text): the complaint, such as άρθρο 77
# $remedy (text): the courts, such as άρθρο 79
later-next = Διαφορετικά είναι δυνατή καταγγελία ({ $provision }) και δικαστική προσφυγή ({ $remedy }).

## Shared demands: introduction, then items of a numbered list

later-demands = Ζητούνται τα ακόλουθα:
# $due (text): until when the sender waits, such as 8 Ιανουαρίου 2027
later-demands-by = Ζητούνται τα ακόλουθα, με προθεσμία έως { $due }:
# $provision (text): such as άρθρο 18 παρ. 1 στοιχ. δ΄
later-restrict = Να περιορίσετε την επεξεργασία έως ότου διευκρινιστεί το ζήτημα ({ $provision }).
# $provision (text): such as άρθρο 17 παρ. 1 στοιχ. γ΄
later-erase = Να διαγράψετε τα δεδομένα που αποθηκεύσατε για τον σκοπό αυτό, ελλείψει λόγων που υπερισχύουν ({ $provision }).
# $provision (text): such as άρθρο 19
later-recipients = Να ενημερώσετε τους αποδέκτες και να τους κατονομάσετε ({ $provision }).

## Enclosures

# $date (text): the day of the letter, such as 24 Νοεμβρίου 2026
enclosure-letter = Αντίγραφο της από { $date } επιστολής
# What went through a form.
# $date (text): the day it was sent, such as 24 Νοεμβρίου 2026
enclosure-form = Αντίγραφο του από { $date } κειμένου της φόρμας
# $date (text): the day of handing over, such as 24 Νοεμβρίου 2026
enclosure-proof = Αποδεικτικό της από { $date } αποστολής
# $date (text): the day of the answer, such as 15 Δεκεμβρίου 2026
enclosure-your-answer = Αντίγραφο της από { $date } απάντησής σας

## Reminder

# $provision (text): such as άρθρο 21 παρ. 1 ΓΚΠΔ
# $name (text): name of the data subject, such as Άννα Δείγμα
reminder-subject-objection =
    { $voice ->
        [self] Υπενθύμιση της εναντίωσης στην εκπαίδευση τεχνητής νοημοσύνης ({ $provision })
       *[other] Υπενθύμιση της εναντίωσης στην εκπαίδευση ΤΝ, { $name } ({ $provision })
    }
# $provision (text): such as άρθρο 15 παρ. 1, παρ. 3 ΓΚΠΔ
# $name (text): name of the data subject, such as Άννα Δείγμα
reminder-subject-access =
    { $voice ->
        [self] Υπενθύμιση του αιτήματος πρόσβασης, εκπαίδευση ΤΝ ({ $provision })
       *[other] Υπενθύμιση αιτήματος πρόσβασης, εκπαίδευση ΤΝ, { $name } ({ $provision })
    }
# $provision (text): such as άρθρο 7 παρ. 3 ΓΚΠΔ
# $name (text): name of the data subject, such as Άννα Δείγμα
reminder-subject-withdrawal =
    { $voice ->
        [self] Υπενθύμιση της ανάκλησης συγκατάθεσης για εκπαίδευση ΤΝ ({ $provision })
       *[other] Υπενθύμιση ανάκλησης συγκατάθεσης, εκπαίδευση ΤΝ, { $name } ({ $provision })
    }
# What came instead of an answer. REM-3
reminder-came-none = Απάντηση δεν έχει δοθεί.
reminder-came-receipt = Η επιβεβαίωση παραλαβής δεν αρκεί.
reminder-came-status = Το ενδιάμεσο μήνυμα δεν αρκεί.
reminder-came-extension = Η παράταση που γνωστοποιήσατε λαμβάνεται υπόψη, χωρίς να γίνεται αποδεκτή.
# $provision (text): what an extension rests on, such as άρθρο 12 παρ. 3
reminder-came-no-grounds = Η γνωστοποίηση παράτασης δεν ανέφερε λόγους και, ως εκ τούτου, δεν παρατείνει τίποτε ({ $provision }).
# What is asked for again. REM-4, REM-5
# $provision (text): reasons for a refusal, such as άρθρο 12 παρ. 4
# $due (text): until when the sender waits, such as 8 Ιανουαρίου 2027
reminder-answer-objection = Παρακαλείσθε έως { $due } να επιβεβαιώσετε από πότε συμμορφώνεστε με την εναντίωση ή να αναφέρετε λόγους, στάθμιση και μέσα προσφυγής ({ $provision }).
reminder-answer-access = Να παράσχετε τις πληροφορίες που ζητήθηκαν και τα δεδομένα.
reminder-answer-withdrawal = Παρακαλείσθε να επιβεβαιώσετε γραπτώς από πότε εφαρμόζετε την ανάκληση.
# Introduces what else was sent and is open.
reminder-also-open = Ζητήθηκαν επίσης και εκκρεμούν:
# Items of that list, and of the list of new ones.
# $provision (text): such as άρθρο 18 παρ. 1 στοιχ. δ΄
reminder-part-restriction = περιορισμός έως ότου διευκρινιστεί το ζήτημα ({ $provision })
# $provision (text): such as άρθρο 17 παρ. 1 στοιχ. γ΄
reminder-part-erasure = διαγραφή των δεδομένων αυτών, ελλείψει λόγων που υπερισχύουν ({ $provision })
# The same after a withdrawal.
# $provision (text): such as άρθρο 17 παρ. 1 στοιχ. β΄
reminder-part-erasure-consent = διαγραφή των δεδομένων αυτών, ελλείψει άλλης νομικής βάσης ({ $provision })
# $provision (text): such as άρθρο 19
reminder-part-recipients = ενημέρωση των αποδεκτών και γνωστοποίηση του ονόματός τους ({ $provision })
# Introduces demands that no text carried before.
reminder-new = Νέα αιτήματα, εντός μηνός από την παραλαβή:

## Reminder about what a confirmation left open

# $provision (text): reasons for a refusal, such as άρθρο 12 παρ. 4
# $due (text): until when the sender waits, such as 8 Ιανουαρίου 2027
reminder-open = Εκκρεμούν ακόμη τα ακόλουθα· παρακαλείσθε να τα διεκπεραιώσετε έως { $due } ή να αναφέρετε λόγους και μέσα προσφυγής ({ $provision }):
# $provision (text): such as άρθρο 17 παρ. 1 στοιχ. γ΄
reminder-erased = Να επιβεβαιώσετε ότι διαγράφηκαν τα δεδομένα που είχατε αποθηκεύσει για τους σκοπούς αυτούς ({ $provision }).

## Reminder after a broken promise

# $date (text): the day on which it was seen, such as 20 Οκτωβρίου 2026
reminder-breach =
    { $voice ->
        [self] Όσα παρατηρήθηκαν (ημερομηνία: { $date }) αντίκεινται, κατά την άποψή μου, στη δήλωση αυτή.
       *[other] Όσα παρατηρήθηκαν (ημερομηνία: { $date }) αντίκεινται, κατά την άποψη του προσώπου, στη δήλωση αυτή.
    }
reminder-breach-access = Να παράσχετε τις πληροφορίες που ζητήθηκαν και τα δεδομένα.
reminder-breach-stop = Να το παύσετε και να αναφέρετε τα δεδομένα, το χρονικό διάστημα και τον λόγο.
# $provision (text): such as άρθρο 17 παρ. 1 στοιχ. γ΄
reminder-breach-erase = Να διαγράψετε τα δεδομένα που χρησιμοποιήθηκαν ({ $provision }).
reminder-breach-prevent = Να αναφέρετε πώς θα αποτρέψετε την επανάληψη.
