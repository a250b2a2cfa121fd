### Greek letters: first letters to a company. Not legal advice; the texts say what the sender declares.
### One message is one sentence; the code puts them together in the order of this file.
###
### Every message may select on
### $voice (keyword): self, other – who writes: the person (first person of the verb), or somebody who acts for the person
###   and is named in the first paragraph. Texts of `other` speak of «το πρόσωπο», so nothing shows gender, and have no verb in
###   the first person.
###
### A citation begins with «άρθρο», neuter and the same in nominative and accusative, so «το» may stand before one that has
### a single article; everywhere else citations stand in brackets.

## Frame

# Information block beside the address.
# $date (text): the day of writing, such as 24 Νοεμβρίου 2026
letter-date = Ημερομηνία: { $date }
# Information block beside the address.
# $reference (text): the sender's own reference, such as W-2026-001
letter-reference = Αριθμός αναφοράς: { $reference }
# Foot of a page.
# $number (number): the page, such as 2; only to be printed
# $total (number): how many pages there are, such as 3; only to be printed
letter-page = Σελίδα { $number } από { $total }
# What a picture of the signature shows; read out to people who do not see it.
# $name (text): who signs, such as Άννα Δείγμα
letter-signature-picture = Υπογραφή: { $name }
# Before the subject where it is printed, with a space behind it; not in the header of an e-mail. Empty where letters have
# no such label.
letter-subject-label = Θέμα:{ " " }
# To a company.
letter-salutation = Αξιότιμες κυρίες, αξιότιμοι κύριοι,
letter-closing = Με εκτίμηση,
# Heading over the list of enclosures.
# $number (number): how many there are
letter-enclosures-heading =
    { $number ->
        [one] Συνημμένο
       *[other] Συνημμένα
    }
# Title of a sheet behind the letter, and its line in the list of enclosures.
# $number (number): the number of the sheet, such as 1
annex-accounts = Παράρτημα { $number }: Λογαριασμοί
# $number (number): the number of the sheet, such as 1
annex-sightings = Παράρτημα { $number }: Σημεία εντοπισμού
# $number (number): the number of the sheet, such as 1
annex-own-words = Παράρτημα { $number }: Αναλυτικοί λόγοι
# $number (number): the number of the sheet, such as 1
annex-questions = Παράρτημα { $number }: Ερωτήσεις για την επεξεργασία
enclosure-power-of-attorney = Εξουσιοδότηση
enclosure-court-order = Δικαστική απόφαση για την εκπροσώπηση
enclosure-parental = Αποδεικτικό γονικής μέριμνας
# Line of the addressee's block under the company's name, when the letter goes to its representative.
# $representative (text): name of the representative, such as Δείγμα Εκπροσώπηση ΕΠΕ
letter-addressee-representative = Εκπρόσωπος: { $representative }

## Subject lines: no word «Θέμα», no full stop

# $provision (text): such as άρθρο 21 παρ. 1 ΓΚΠΔ
# $name (text): name of the data subject, such as Άννα Δείγμα
letter-subject-objection =
    { $voice ->
        [self] Εναντίωση στην εκπαίδευση τεχνητής νοημοσύνης με τα δεδομένα μου ({ $provision })
       *[other] Εναντίωση στην εκπαίδευση τεχνητής νοημοσύνης, { $name } ({ $provision })
    }

## Who acts: first paragraph of a letter that the data subject does not write

# $representative (text): who writes, such as Πέτρος Δείγμα
# $name (text): name of the data subject, such as Μαρία Δείγμα
letter-for-child = { $representative } ενεργεί ως γονέας για λογαριασμό του ανήλικου παιδιού (ονοματεπώνυμο: { $name }).
# Both parents.
# $representative (text): who writes, such as Πέτρος Δείγμα
# $value (text): the other parent, such as Ελένη Δείγμα
# $name (text): name of the data subject, such as Μαρία Δείγμα
letter-for-child-joint = { $representative } και { $value } ενεργούν από κοινού ως γονείς για λογαριασμό του ανήλικου παιδιού (ονοματεπώνυμο: { $name }).
# $representative (text): who writes, such as Πέτρος Δείγμα
letter-custody-sole = { $representative } ασκεί αποκλειστικά τη γονική μέριμνα.
# By order of a court.
# $representative (text): who writes, such as Πέτρος Δείγμα
# $name (text): name of the data subject, such as Άννα Δείγμα
letter-for-ward = { $representative } ενεργεί, βάσει δικαστικής απόφασης, για λογαριασμό του εκπροσωπούμενου προσώπου (ονοματεπώνυμο: { $name }).
# With a power of attorney.
# $representative (text): who writes, such as Πέτρος Δείγμα
# $name (text): name of the data subject, such as Άννα Δείγμα
letter-for-person = { $representative } ενεργεί, με εξουσιοδότηση, για λογαριασμό του εκπροσωπούμενου προσώπου (ονοματεπώνυμο: { $name }).
letter-authority-enclosed = Το σχετικό αποδεικτικό επισυνάπτεται.
letter-authority-on-request = Το σχετικό αποδεικτικό θα προσκομιστεί, αν ζητηθεί.

## Declaration

# $law (text): such as άρθρο 21 παρ. 1 του κανονισμού (ΕΕ) 2016/679 (Γενικός Κανονισμός για την Προστασία Δεδομένων, ΓΚΠΔ)
letter-declaration =
    { $voice ->
        [self] Αντιτάσσομαι, σύμφωνα με το { $law }, στην επεξεργασία των δεδομένων μου προσωπικού χαρακτήρα για ανάπτυξη, εκπαίδευση και βελτίωση μοντέλων και συστημάτων τεχνητής νοημοσύνης (ΤΝ), συμπεριλαμβανομένων των παραγωγικών, καθώς και στη γνωστοποίησή τους για τους σκοπούς αυτούς.
       *[other] Για λογαριασμό αυτού του προσώπου ασκείται, σύμφωνα με το { $law }, εναντίωση στην επεξεργασία των δεδομένων προσωπικού χαρακτήρα που το αφορούν για ανάπτυξη, εκπαίδευση και βελτίωση μοντέλων και συστημάτων τεχνητής νοημοσύνης (ΤΝ), συμπεριλαμβανομένων των παραγωγικών, καθώς και στη γνωστοποίησή τους για τους σκοπούς αυτούς.
    }
# $provision (text): such as άρθρο 6 παρ. 1 στοιχ. στ΄
letter-basis =
    { $voice ->
        [self] Δεν αποδέχομαι ότι έννομα συμφέροντα ({ $provision }) δικαιολογούν την επεξεργασία αυτή.
       *[other] Δεν γίνεται αποδεκτό ότι έννομα συμφέροντα ({ $provision }) δικαιολογούν την επεξεργασία αυτή.
    }
# $provision (text): such as άρθρο 7 παρ. 3
letter-consent =
    { $voice ->
        [self] Ανακαλώ κάθε συγκατάθεση που τυχόν επικαλείστε για τους σκοπούς αυτούς ({ $provision }).
       *[other] Κάθε συγκατάθεση που τυχόν επικαλείστε για τους σκοπούς αυτούς ανακαλείται ({ $provision }).
    }
# The company relies on consent only.
# $provision (text): such as άρθρο 7 παρ. 3
letter-consent-sole =
    { $voice ->
        [self] Ανακαλώ για το μέλλον τη συγκατάθεση στην οποία στηρίζετε την επεξεργασία αυτή ({ $provision }).
       *[other] Η συγκατάθεση στην οποία στηρίζετε την επεξεργασία αυτή ανακαλείται για το μέλλον ({ $provision }).
    }
# The company says that it does not train on what is in accounts.
letter-denied = Κατά δήλωσή σας, δεν εκπαιδεύετε ΤΝ με δεδομένα από αυτούς τους λογαριασμούς· παρακαλείσθε να το επιβεβαιώσετε.
# A second law holds because of the company's seat.
# $law (text): such as άρθρο 21 παρ. 1 του κανονισμού (ΕΕ) 2016/679 (Γενικός Κανονισμός για την Προστασία Δεδομένων, ΓΚΠΔ)
# $provision (text): such as άρθρο 3 παρ. 1 ΓΚΠΔ
letter-second-law-objection = Η παρούσα αποτελεί και εναντίωση σύμφωνα με το { $law }, που ισχύει για εσάς επειδή έχετε εγκατάσταση στον Ευρωπαϊκό Οικονομικό Χώρο ({ $provision }).
# $law (text): such as άρθρο 15 παρ. 1 του κανονισμού (ΕΕ) 2016/679 (Γενικός Κανονισμός για την Προστασία Δεδομένων, ΓΚΠΔ)
# $provision (text): such as άρθρο 3 παρ. 1 ΓΚΠΔ
letter-second-law-access = Η παρούσα αποτελεί και αίτημα πρόσβασης σύμφωνα με το { $law }, που ισχύει για εσάς επειδή έχετε εγκατάσταση στον Ευρωπαϊκό Οικονομικό Χώρο ({ $provision }).
# $law (text): such as άρθρο 7 παρ. 3 του κανονισμού (ΕΕ) 2016/679 (Γενικός Κανονισμός για την Προστασία Δεδομένων, ΓΚΠΔ)
# $provision (text): such as άρθρο 3 παρ. 1 ΓΚΠΔ
letter-second-law-withdrawal = Η παρούσα αποτελεί και ανάκληση σύμφωνα με το { $law }, που ισχύει για εσάς επειδή έχετε εγκατάσταση στον Ευρωπαϊκό Οικονομικό Χώρο ({ $provision }).
# Who is jointly responsible, by the company's own account.
# $provision (text): such as άρθρο 26 παρ. 3 ΓΚΠΔ
# $value (text): names, such as TikTok Information Technologies UK Limited
# $number (number): how many there are
letter-joint-controllers =
    { $number ->
        [one] Η παρούσα ισχύει και για την εταιρεία που είναι, κατά δήλωσή σας, από κοινού υπεύθυνη επεξεργασίας ({ $value })· παρακαλείσθε να της τη διαβιβάσετε ({ $provision }).
       *[other] Η παρούσα ισχύει και για τις εταιρείες που είναι, κατά δήλωσή σας, από κοινού υπεύθυνες επεξεργασίας ({ $value })· παρακαλείσθε να τους τη διαβιβάσετε ({ $provision }).
    }
# $date (text): day of the confirmation, such as 21 Μαΐου 2025
letter-confirmed-before = Έχετε επιβεβαιώσει, με ημερομηνία { $date }, προγενέστερη δήλωση του είδους αυτού· εξακολουθεί να ισχύει.
# $value (text): names, such as Άννα Παράδειγμα
# $number (number): how many there are
letter-former-names = Περιλαμβάνονται και δεδομένα με προηγούμενο όνομα: { $value }.

## What it covers

# The list of accounts follows.
# $accounts (keyword): none, one, many
letter-covers-accounts =
    { $accounts ->
        [one] Η δήλωση αυτή ισχύει για όλα τα δεδομένα, υφιστάμενα και μελλοντικά, και ιδίως για τον εξής λογαριασμό:
       *[many] Η δήλωση αυτή ισχύει για όλα τα δεδομένα, υφιστάμενα και μελλοντικά, και ιδίως για τους εξής λογαριασμούς, συνδεδεμένους ή μη:
    }
# The list stands on a sheet of its own.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-covers-annex = Η δήλωση αυτή ισχύει για όλα τα δεδομένα, υφιστάμενα και μελλοντικά, και ιδίως για τους { $number } λογαριασμούς στο παράρτημα { $total }, συνδεδεμένους ή μη.
# The list stands on a sheet of its own, in later letters.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-accounts-annex = Οι { $number } λογαριασμοί που αφορά η παρούσα παρατίθενται στο παράρτημα { $total }.
# A person without an account.
letter-covers-all = Η δήλωση αυτή ισχύει για όλα τα δεδομένα, υφιστάμενα και μελλοντικά, από οποιονδήποτε και αν προέρχονται.
# $value (text): kinds of data, such as αναρτήσεις, φωτογραφίες και όσα μοιράζονται εκεί άλλοι
letter-covers-kinds = Περιλαμβάνονται { $value }.

# Kinds of data, by what people do with a service; they stand in a list.
scope-social-network = αναρτήσεις, σχόλια, φωτογραφίες, βίντεο, στοιχεία προφίλ
scope-messenger = μηνύματα προς λειτουργίες ΤΝ, δεδομένα χρήσης
scope-video = βίντεο, σχόλια, στοιχεία προφίλ
scope-forum = ερωτήσεις, απαντήσεις, σχόλια, στοιχεία προφίλ
scope-professional-network = στοιχεία προφίλ, αναρτήσεις, σχόλια, αιτήσεις για εργασία
scope-dating = στοιχεία προφίλ, φωτογραφίες, μηνύματα, γνωριμίες
scope-creative-community = έργα, περιγραφές, σχόλια
scope-chatbot = συνομιλίες, αρχεία, απαντήσεις, αξιολογήσεις
scope-image-or-voice-generator = εντολές, εικόνες, φωνές, αποτελέσματα
scope-coding-assistant = κώδικας, εντολές, προτάσεις, αξιολογήσεις
scope-work-tool = έγγραφα, κείμενα, εγγραφές, δεδομένα χρήσης
scope-marketplace = αγγελίες, αξιολογήσεις, αγορές, μηνύματα
scope-reviews = αξιολογήσεις, αναρτήσεις, στοιχεία προφίλ
scope-health = δεδομένα υγείας, ραντεβού, έγγραφα, μηνύματα
scope-fitness = δραστηριότητες, τοποθεσίες, μετρήσεις
scope-device = φωνητικές εγγραφές, εντολές, δεδομένα χρήσης
scope-payment = δεδομένα πληρωμών και συμβάσεων
scope-travel = κρατήσεις, στοιχεία τους, μηνύματα
scope-games = μηνύματα, φωνητικές εγγραφές, ιστορικό παιχνιδιού
scope-publishing = κείμενα, εικόνες, σχόλια
scope-media = δεδομένα χρήσης, εντολές, φωνητικές εγγραφές
scope-search-or-ads = αναζητήσεις, αναγνωριστικά, δεδομένα χρήσης
scope-other = δεδομένα συμβάσεων και χρήσης
# In features of a service whose own data are of another kind.
scope-interactions = εντολές σε λειτουργίες ΤΝ μαζί με τις απαντήσεις
scope-others = όσα μοιράζονται εκεί άλλοι
scope-sources = όσα λαμβάνετε από άλλες πηγές

## Lines of the list of accounts: parts joined by commas, notes in brackets

# $value (text): user name, such as anna.deigma
account-handle = όνομα χρήστη { $value }
# $value (text): address of the profile, such as https://www.example.org/anna.deigma
account-url = { $value }
# $value (text): e-mail address, such as anna@example.org
account-email = διεύθυνση e-mail { $value }
# $value (text): telephone number, such as +30 210 0000000
account-phone = τηλέφωνο { $value }
# Linked with accounts of these platforms.
# $platforms (text): names of platforms, such as Facebook και Instagram
# $number (number): how many there are
account-linked = σύνδεση με: { $platforms }
# $value (text): earlier user names, such as anna.palia
# $number (number): how many there are
account-formerly = παλαιότερα { $value }
account-deleted = έχει διαγραφεί
# $date (text): year, month or day, such as Μαΐου 2024
account-deleted-on = διαγραφή { $date }
account-no-access = χωρίς πρόσβαση
# $value (text): who manages it, such as Σχολείο Δείγμα
account-managed = διαχείριση: { $value }
account-use-business = επαγγελματική χρήση
account-use-page = σελίδα
account-use-creator = χρήση για ίδια έργα
account-visibility-private = μη δημόσιος

## Heads of the columns where many accounts stand in a table

account-column-platform = Υπηρεσία
account-column-handle = Όνομα χρήστη
account-column-url = Διεύθυνση προφίλ
account-column-email = Διεύθυνση e-mail
account-column-phone = Τηλέφωνο
account-column-notes = Παρατηρήσεις

## Reasons

letter-reasons-heading =
    { $voice ->
        [self] Λόγοι που σχετίζονται με την ιδιαίτερη κατάστασή μου
       *[other] Λόγοι που σχετίζονται με την ιδιαίτερη κατάσταση του προσώπου
    }
# Between the sentences on somebody who is under age, where a law protects children.
# $provision (text): what protects them, such as αιτιολογική σκέψη 38
letter-children = Τα παιδιά χρήζουν ειδικής προστασίας ({ $provision }).
# After the first sentence of long words of the person's own.
# $number (number): the number of the sheet, such as 2; only to be printed
letter-own-words-annex = Αναλυτικά στο παράρτημα { $number }.
letter-special-heading = Ειδικές κατηγορίες δεδομένων προσωπικού χαρακτήρα
# $provision (text): such as άρθρο 9 παρ. 1
# $remedy (text): such as άρθρο 9 παρ. 2 στοιχ. α΄
letter-special-request =
    { $voice ->
        [self] Στο μέτρο που υπάρχουν δεδομένα που εμπίπτουν στο { $provision }, ζητώ να αφαιρεθούν από κάθε σύνολο δεδομένων για τους σκοπούς αυτούς, όποιος και αν τα μοιράστηκε· συγκατάθεση ({ $remedy }) δεν παρέχω.
       *[other] Στο μέτρο που υπάρχουν δεδομένα που εμπίπτουν στο { $provision }, ζητείται να αφαιρεθούν από κάθε σύνολο δεδομένων για τους σκοπούς αυτούς, όποιος και αν τα μοιράστηκε· συγκατάθεση ({ $remedy }) δεν παρέχεται.
    }
# $provision (text): such as άρθρο 9 παρ. 2 στοιχ. ε΄
letter-special-no-balancing = Τα έννομα συμφέροντα δεν αποτελούν εξαίρεση από την απαγόρευση· το { $provision } δεν εφαρμόζεται όπου τέτοια δεδομένα τα μοιράστηκαν άλλοι.
# $provision (text): such as άρθρο 17 παρ. 1 στοιχ. δ΄
letter-special-erasure = Να διαγράψετε όσα υποβλήθηκαν σε επεξεργασία για τους σκοπούς αυτούς κατά παράβασή της ({ $provision }).

## Demands, with numbers

letter-demands-heading =
    { $voice ->
        [self] Τα αιτήματά μου
       *[other] Αιτήματα
    }
# $provision (text): such as άρθρο 21 παρ. 1
letter-stop-before = Να μην αρχίσετε την επεξεργασία αυτή, εκτός εάν καταδείξετε επιτακτικούς και νόμιμους λόγους που υπερισχύουν των συμφερόντων, δικαιωμάτων και ελευθεριών του υποκειμένου των δεδομένων ({ $provision }).
# $provision (text): such as άρθρο 21 παρ. 1
letter-stop-running = Να παύσετε οριστικά την επεξεργασία αυτή, εκτός εάν καταδείξετε επιτακτικούς και νόμιμους λόγους που υπερισχύουν των συμφερόντων, δικαιωμάτων και ελευθεριών του υποκειμένου των δεδομένων ({ $provision }).
# $provision (text): such as άρθρο 21 παρ. 1
letter-stop-unknown = Να απέχετε οριστικά από την επεξεργασία αυτή, και όπου έχει ήδη αρχίσει, εκτός εάν καταδείξετε επιτακτικούς και νόμιμους λόγους που υπερισχύουν των συμφερόντων, δικαιωμάτων και ελευθεριών του υποκειμένου των δεδομένων ({ $provision }).
letter-burden-more = Η ύπαρξη έννομου συμφέροντος δεν αρκεί από μόνη της.
# $provision (text): such as άρθρο 18 παρ. 1 στοιχ. δ΄
letter-restriction = Να περιορίσετε την επεξεργασία αυτή έως ότου διευκρινιστεί αν υπάρχουν τέτοιοι λόγοι ({ $provision }).
# $provision (text): such as άρθρο 18 παρ. 3
letter-restriction-lifted = Πριν άρετε τον περιορισμό, να το γνωστοποιήσετε ({ $provision }).
# $provision (text): such as άρθρο 17 παρ. 1 στοιχ. γ΄
letter-erasure = Εάν δεν καταδείξετε τέτοιους λόγους, να διαγράψετε χωρίς αδικαιολόγητη καθυστέρηση ό,τι έχετε αποθηκεύσει ή συναγάγει για τους σκοπούς αυτούς, και σε σύνολα δεδομένων εκπαίδευσης και αντίγραφα ({ $provision }).
letter-erasure-model = Εάν θεωρείτε αδύνατη τη διαγραφή από ένα μοντέλο, να εξηγήσετε τον λόγο και να αποτρέψετε την εμφάνιση των δεδομένων αυτών στα αποτελέσματά του.
# $provision (text): such as άρθρο 19
letter-recipients = Να ενημερώσετε όλους τους αποδέκτες των δεδομένων αυτών και να τους κατονομάσετε ({ $provision }).
# A person without an account.
letter-not-informed = Καθόσον είναι γνωστό, δεν έχει δοθεί ενημέρωση για την επεξεργασία αυτή.
# $provision (text): such as άρθρο 14
letter-information = Να παράσχετε τις πληροφορίες που απαιτεί το { $provision }.
# $provision (text): such as άρθρο 14 παρ. 5
letter-information-exception = Εάν επικαλείστε εξαίρεση, να εξηγήσετε ποια ({ $provision }).
# $provision (text): such as άρθρο 15 παρ. 1
# $number (number): the number of the sheet, such as 2; only to be printed
letter-questions = Να απαντήσετε στις ερωτήσεις του παραρτήματος { $number } ({ $provision }).

## After the demands

# $accounts (keyword): none, one, many
letter-accounts-stay =
    { $accounts ->
        [one] Ζητείται να διατηρηθούν και να παραμείνουν σε χρήση ο λογαριασμός και το περιεχόμενό του.
       *[many] Ζητείται να διατηρηθούν και να παραμείνουν σε χρήση οι λογαριασμοί και το περιεχόμενό τους.
    }
# Only with deleted accounts.
letter-accounts-deleted = Καλύπτονται και αντίγραφα και σύνολα δεδομένων εκπαίδευσης από τον χρόνο πριν από τη διαγραφή ενός λογαριασμού· παρακαλείσθε να αναφέρετε αν υπάρχουν ακόμη.
# $provision (text): such as άρθρο 12 παρ. 3
letter-confirmation = Παρακαλείσθε να επιβεβαιώσετε γραπτώς από ποια ημέρα και πώς εφαρμόζετε τα παραπάνω, χωρίς καθυστέρηση, το αργότερο εντός μηνός από την παραλαβή ({ $provision }).
letter-effect = Η ίδια η δήλωση ισχύει από την παραλαβή της.
# $provision (text): such as άρθρο 12 παρ. 4
letter-refusal = Εάν δεν την ικανοποιήσετε πλήρως, να αναφέρετε τους λόγους, τη στάθμιση και τη δυνατότητα καταγγελίας και δικαστικής προσφυγής ({ $provision }).
# $provision (text): such as άρθρο 12 παρ. 6
letter-identity = Εάν έχετε εύλογες αμφιβολίες για την ταυτότητα, να αναφέρετε αμέσως ποιο στοιχείο λείπει ({ $provision }).
# Where a telephone number is the only contact.
letter-reply-phone = Αρκεί ένα μήνυμα στον παραπάνω αριθμό τηλεφώνου.

## People without an account

# $platforms (text): names of services, such as Facebook και Instagram
# $number (number): how many there are
letter-no-account =
    { $number ->
        [one] Δεν υπάρχει λογαριασμός στην υπηρεσία { $platforms }.
       *[other] Δεν υπάρχει λογαριασμός σε καμία από τις υπηρεσίες { $platforms }.
    }
# Only if the person declares it.
# $value (text): e-mail address, such as anna@example.org
letter-no-account-email = Ούτε με τη διεύθυνση e-mail { $value } έχει δημιουργηθεί εκεί λογαριασμός.
# A list follows.
# $number (number): how many there are
letter-sightings =
    { $number ->
        [one] Γνωστό σημείο εντοπισμού:
       *[other] Γνωστά σημεία εντοπισμού:
    }
# $number (number): the number of the sheet, such as 1; only to be printed
letter-sightings-annex = Τα γνωστά σημεία εντοπισμού παρατίθενται στο παράρτημα { $number }.
letter-no-sighting = Συγκεκριμένα σημεία εντοπισμού δεν είναι γνωστά.
letter-search = Παρακαλείσθε να αναζητήσετε το όνομα και τα στοιχεία επικοινωνίας και στα δεδομένα εκπαίδευσης· δεν απαιτείται να προσκομιστεί αποτέλεσμα μοντέλου.
# Address of the material in a line of the list.
# $url (text): such as https://www.example.org/eikona
sighting-url = { $url }
# $provision (text): such as άρθρο 12 παρ. 2
letter-identification = Εάν η ταυτοποίηση δεν είναι δυνατή, να το αποδείξετε και να αναφέρετε ποιο στοιχείο θα βοηθούσε ({ $provision }).
# $provision (text): such as άρθρο 11 παρ. 2
letter-identification-more = Το δικαίωμα εναντίωσης δεν θίγεται ({ $provision }).

## Text for the field of a form: sentences joined by a space, beside those above

# $law (text): such as άρθρο 21 παρ. 1 του κανονισμού (ΕΕ) 2016/679 (Γενικός Κανονισμός για την Προστασία Δεδομένων, ΓΚΠΔ)
form-declaration =
    { $voice ->
        [self] Αντιτάσσομαι, σύμφωνα με το { $law }, στην επεξεργασία των δεδομένων μου προσωπικού χαρακτήρα, υφιστάμενων και μελλοντικών, για ανάπτυξη, εκπαίδευση και βελτίωση μοντέλων τεχνητής νοημοσύνης (ΤΝ), συμπεριλαμβανομένων των παραγωγικών.
       *[other] Για λογαριασμό αυτού του προσώπου ασκείται, σύμφωνα με το { $law }, εναντίωση στην επεξεργασία των δεδομένων προσωπικού χαρακτήρα που το αφορούν, υφιστάμενων και μελλοντικών, για ανάπτυξη, εκπαίδευση και βελτίωση μοντέλων τεχνητής νοημοσύνης (ΤΝ), συμπεριλαμβανομένων των παραγωγικών.
    }
# Names one account.
# $platform (text): name of the platform, such as Instagram
# $value (text): what identifies the account, such as anna.d
form-account = Λογαριασμός: { $platform }, { $value }.
# $provision (text): such as άρθρο 9 παρ. 1
form-special = Δεδομένα που εμπίπτουν στο { $provision } να αφαιρεθούν από κάθε σύνολο δεδομένων για τους σκοπούς αυτούς, όποιος και αν τα μοιράστηκε.
# $provision (text): such as άρθρο 12 παρ. 3
form-confirmation = Παρακαλείσθε να επιβεβαιώσετε με ημερομηνία την εφαρμογή, χωρίς καθυστέρηση και το αργότερο εντός μηνός ({ $provision }).
