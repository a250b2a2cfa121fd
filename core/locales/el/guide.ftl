### The plan in words: steps, hints, deadlines and the page for people (terminal, 80 columns).
### Polite plural. "You" is whoever acts, even where the account is that of a child or a member.

## The page. What to do stands before the letters, one line an item; everything else stands behind them.

page-title = Εναντίωση στην εκπαίδευση ΤΝ: το σχέδιό σας

# First line: what is ready.
# $total (number): finished letters, such as 2
page-ready =
    { $total ->
        [0] Σήμερα δεν χρειάζεται επιστολή.
        [one] Η επιστολή είναι έτοιμη, αλλά δεν έχει σταλεί ακόμη.
       *[other] { $total } επιστολές είναι έτοιμες, αλλά δεν έχουν σταλεί ακόμη.
    }

# Second line: where to start.
# $number (number): things to do, such as 6
page-start =
    { $number ->
        [0] Σήμερα δεν χρειάζεται καμία ενέργεια.
       *[other] Αρχίστε από το σημείο 1.
    }

# Beside it: when the first answer is due.
# $due (text): the day, such as 24 Δεκεμβρίου 2026
page-due = Επόμενη προθεσμία απάντησης: { $due }.

page-actions-heading = Τι να κάνετε

# Behind a form: which text to paste.
# $number (number): the text, such as 1
page-paste = επικόλληση του κειμένου { $number }

# In brackets behind an item whose link, address or labels are not sure.
page-check = ελέγξτε πρώτα

# Among the warnings: what these brackets mean.
page-check-note = Στην ένδειξη «ελέγξτε πρώτα», ο σύνδεσμος, η διεύθυνση ή οι ονομασίες έχουν αδύναμη ή παλαιά τεκμηρίωση: δείτε αν ισχύουν ακόμη.

# Below the list: steps that come again and again, each once.
page-standing-heading = Κάθε φορά

page-warnings-heading = Προσέξτε

# Over the table with one row for each company.
page-deadline-heading = Προθεσμίες

# A label and what it is about, on one line.
# $label (text): such as Απάντηση έως, or names of companies
# $value (text): what is said of it
page-labelled = { $label }: { $value }

# Heads of the table; the third column is called after the next step.
page-table-company = Εταιρεία
page-table-due = Απάντηση έως
page-table-state = Στάδιο

# Last line before the letters.
page-more = Λεπτομέρειες για τα σημεία ακολουθούν μετά τις επιστολές.

# $number (number): letters, such as 2
page-letters-heading =
    { $number ->
        [one] Η επιστολή
       *[other] Οι επιστολές
    }

# Heading over a letter.
# $controller (text): to whom, such as Meta Platforms Ireland Limited
page-letter-heading = Επιστολή: { $controller }

page-texts-heading = Κείμενα για επικόλληση

# Heading over a text for a form.
# $number (number): the text, such as 1
# $total (number): how many items need it, such as 3
# $value (text): these items, such as 3, 4 και 5
page-text-heading =
    { $total ->
        [one] Κείμενο { $number } (σημείο { $value })
       *[other] Κείμενο { $number } (σημεία { $value })
    }

# Below a text for a form: what is left out for want of room.
# $value (text): the parts, such as διαγραφή και αποδέκτες
page-omitted = Μόνο στην επιστολή, λόγω έλλειψης χώρου εδώ: { $value }.

page-details-heading = Λεπτομέρειες για τα σημεία

# Heading over the details of an item.
# $number (number): the item, such as 2
page-details-item = Σημείο { $number }

page-fields-label = Τι να συμπληρώσετε:
page-steps-label = Πώς γίνεται:
page-covers-label = Τι καλύπτει:
page-fallback-url-label = Άλλος σύνδεσμος:

# Age of evidence that is weak or old.
# $date (text): its day, such as 23 Ιουλίου 2026
page-evidence = Τελευταία τεκμηρίωση: { $date }.

# Instead of the steps, where the same form stood with an earlier item.
# $number (number): that item, such as 2
page-same-steps = όπως στο σημείο { $number }, με αυτόν τον λογαριασμό

page-notes-heading = Χρήσιμα

page-no-legal-advice = Το σχέδιο και οι επιστολές αποδίδουν όσα δηλώνετε και δεν αποτελούν νομική συμβουλή. Οι προθεσμίες έχουν υπολογιστεί.

## What to do

# Title of an item: a form.
# $platform (text): platform, such as Facebook
# $kind (keyword): objection, opt-out, general-request, non-user-objection
action-web-form =
    { $kind ->
        [objection] { $platform }: συμπληρώστε τη φόρμα εναντίωσης
        [opt-out] { $platform }: εξαιρεθείτε από την εκπαίδευση μέσω της φόρμας
        [non-user-objection] { $platform }: συμπληρώστε τη φόρμα για όσους δεν έχουν λογαριασμό
       *[other] { $platform }: καταχωρίστε την εναντίωση στη φόρμα προστασίας δεδομένων
    }

# Title of an item: a switch.
# $platform (text): platform, such as LinkedIn
action-settings-switch = { $platform }: απενεργοποιήστε την εκπαίδευση στις ρυθμίσεις

# Title of an item: the letter by e-mail.
# $controller (text): company, such as OpenAI Ireland Limited
action-email = { $controller }: στείλτε την επιστολή με e-mail

# Title of an item: the letter by post.
# $controller (text): company, such as Meta Platforms Ireland Limited
action-post = { $controller }: στείλτε την επιστολή ταχυδρομικώς

# Title of an item: something in the app, such as a request to the administrator of a workspace.
# $platform (text): platform, such as Slack
action-in-app = { $platform }: εξαιρεθείτε μέσα από την εφαρμογή

# What a letter covers.
# $platforms (text): platforms, such as Facebook, Instagram και Threads
action-letter-covers = Η επιστολή καλύπτει όλα όσα επεξεργάζεται η εταιρεία για εκπαίδευση ΤΝ ({ $platforms }), και όσα αφήνουν έξω διακόπτες και φόρμες.

# What a later letter is about.
# $platforms (text): platforms, such as Facebook και Instagram
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): reminder, refusal-reply, extension-reply, complaint, access, consent-withdrawal,
#   copyright-reservation
action-later-covers =
    { $kind ->
        [complaint] Η καταγγελία αφορά την εταιρεία { $controller } ({ $platforms }).
        [access] Η επιστολή ρωτά ποια δεδομένα χρησιμοποιούνται για εκπαίδευση ΤΝ ({ $platforms })· δεν είναι εναντίωση.
        [consent-withdrawal] Η επιστολή ανακαλεί κάθε συγκατάθεση που δόθηκε για εκπαίδευση ΤΝ ({ $platforms }).
        [copyright-reservation] Η επιστολή διατυπώνει επιφύλαξη πνευματικών δικαιωμάτων· δεν είναι εναντίωση κατά το δίκαιο προστασίας δεδομένων.
       *[reminder] Η επιστολή συνεχίζει την υπόθεση ({ $platforms }).
    }

# Title of an item: the complaint.
# $authority (text): authority, such as Datatilsynet
# $kind (keyword): web-form, email, post
action-complaint =
    { $kind ->
        [web-form] { $authority }: υποβάλετε την καταγγελία ηλεκτρονικά
        [email] { $authority }: στείλτε την καταγγελία με e-mail
       *[post] { $authority }: στείλτε την καταγγελία ταχυδρομικώς
    }

# An account as people recognise it.
# $platform (text): platform, such as Instagram
# $value (text): user name, address or telephone number, such as anna.d
action-account = { $platform }: { $value }

# The platform in the title of an item, where there are several accounts.
# $platform (text): platform, such as Instagram
# $value (text): the account or accounts, such as anna.d
action-platform = { $platform } ({ $value })

## Fields of a form

field-email = Διεύθυνση e-mail του λογαριασμού
# For people without an account.
field-own-email = Διεύθυνση e-mail για την απάντηση
field-country = Χώρα
field-name = Όνομα
field-phone = Αριθμός τηλεφώνου με κωδικό χώρας
field-reason = Αιτιολογία
field-url = Σύνδεσμος προφίλ ή ανάρτησης
field-prompt = Εντολή προς την ΤΝ
field-evidence = Απάντηση της ΤΝ ή στιγμιότυπο οθόνης
field-required = υποχρεωτικό
field-optional = προαιρετικό
form-part-objection = η ίδια η εναντίωση
form-part-own-words = μέρος από όσα γράψατε με δικά σας λόγια
form-part-burden = βάρος απόδειξης
form-part-restriction = περιορισμός
form-part-erasure = διαγραφή
form-part-recipients = γνωστοποίηση των αποδεκτών
form-part-withdrawal = ανάκληση της συγκατάθεσης
form-part-special-categories = ειδικές κατηγορίες
form-part-confirmation = επιβεβαίωση
field-your-own = συμπληρώστε το εσείς

## Steps

# Before a form or a setting.
step-log-in = Συνδεθείτε με τον λογαριασμό πριν ανοίξετε τον σύνδεσμο.

# $label (text): app or website, such as εφαρμογή Instagram
step-open-app = Ανοίξτε την εφαρμογή ή τον ιστότοπο: { $label }.

# $platform (text): platform, such as LinkedIn
step-open-settings = Ανοίξτε τις ρυθμίσεις ({ $platform }).

# $label (text): section or menu, such as Κέντρο απορρήτου
step-open-section = Ανοίξτε την ενότητα: { $label }.

# $url (text): address of the form
step-open-form = Ανοίξτε τη φόρμα: { $url }

# $url (text): address of the page
step-open-page = Ανοίξτε τη σελίδα: { $url }

# $label (text): choice, such as εναντίωση στην επεξεργασία
step-choose = Διαλέξτε την επιλογή: { $label }.

# $label (text): switch, such as δεδομένα για τη βελτίωση της παραγωγικής ΤΝ
step-switch-off = Απενεργοποιήστε: { $label }.

# $label (text): switch
step-switch-on = Ενεργοποιήστε: { $label }.

# $label (text): switch
step-leave-off = Αφήστε απενεργοποιημένο: { $label }.

# A field whose content is known.
# $label (text): the field, such as Διεύθυνση e-mail του λογαριασμού
# $value (text): what goes there, such as anna@example.org
step-enter = Συμπληρώστε ({ $label }): { $value }

# A field whose content the details do not hold.
# $label (text): the field, such as Αριθμός τηλεφώνου με κωδικό χώρας
step-enter-unknown = Συμπληρώστε εσείς: { $label }.

step-enter-prompt = Αν ρωτήσατε μια ΤΝ για εσάς, συμπληρώστε την ερώτηση· αλλιώς γράψτε ότι δεν γνωρίζετε καμία.

step-enter-evidence = Προσθέστε την απάντηση της ΤΝ ή ένα στιγμιότυπο οθόνης· αλλιώς γράψτε ότι ο νόμος δεν απαιτεί απόδειξη.

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-enter-objection =
    { $kind ->
        [required] Επικολλήστε το έτοιμο κείμενο· η αιτιολογία είναι υποχρεωτική.
       *[other] Επικολλήστε το έτοιμο κείμενο.
    }

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-give-reasons =
    { $kind ->
        [not-asked] Η φόρμα δεν ζητά λόγους· βρίσκονται στην επιστολή.
       *[other] Αν η φόρμα ζητά λόγους, πάρτε τους από το έτοιμο κείμενο.
    }

step-send = Υποβάλετε τη φόρμα.

# Directly after the step that triggers the e-mail.
step-confirm-email = Αν έρθει κωδικός ή σύνδεσμος με e-mail, χρησιμοποιήστε τον· έως τότε αφήστε τη σελίδα ανοιχτή.

step-keep-confirmation = Φυλάξτε κάθε επιβεβαίωση με την ημερομηνία της: e-mail, στιγμιότυπο οθόνης ή αποδεικτικό κατάθεσης.

# $value (text): e-mail address of the company or the authority
step-send-email = Στείλτε την επιστολή με e-mail στη διεύθυνση: { $value }

step-send-email-unknown = Στείλτε την επιστολή με e-mail.

# After sending by e-mail.
step-send-from = Αν γίνεται, γράφετε τα e-mail από διεύθυνση που αναφέρεται στην επιστολή.

step-send-post = Εκτυπώστε τις επιστολές που στέλνονται ταχυδρομικώς, υπογράψτε τις και στείλτε τις με αποδεικτικό επίδοσης, για παράδειγμα ως συστημένες.

# Complaint: the authority’s page.
# $url (text): its address
step-complaint-page = Ανοίξτε τη σελίδα για καταγγελίες: { $url }

step-complaint-enter = Αν υπάρχει φόρμα, μεταφέρετε εκεί τα στοιχεία της επιστολής ή επισυνάψτε την.

# The second way for a complaint.
# $value (text): e-mail address of the authority
step-complaint-otherwise-email = Αν η σελίδα δεν τη δέχεται, στείλτε την με e-mail στη διεύθυνση: { $value }

step-complaint-otherwise-post = Αν η σελίδα δεν τη δέχεται, υπογράψτε την και στείλτε την ταχυδρομικώς.

step-enclose = Επισυνάψτε αντίγραφα όλων όσων απαριθμεί η επιστολή στο τέλος της.

# Who acts by a power of attorney.
step-enclose-authority = Με το ταχυδρομείο επισυνάψτε το πρωτότυπο της εξουσιοδότησης· διαφορετικά σαρωμένο αντίγραφο.

# $label (text): who gets a copy, such as υπεύθυνος προστασίας δεδομένων
step-copy-in = Κοινοποίηση: { $label }.

# $label (text): who gets a copy, such as υπεύθυνος προστασίας δεδομένων
# $value (text): the e-mail address for it, such as privacy@example.org
step-copy-in-email = Κοινοποίηση: { $label } ({ $value }).

# $label (text): what to ask for
step-ask-administrator = Ζητήστε από τη διαχείριση του χώρου εργασίας σας το εξής: { $label }.

# $label (text): what to ask for, an e-mail
# $value (text): the address that it goes to, such as contact@example.org
step-ask-administrator-email = Ζητήστε από τη διαχείριση του χώρου εργασίας σας το εξής: { $label } (προς { $value }).

# $label (text): what can be deleted, such as παλαιές συνομιλίες
step-delete = Αν θέλετε, διαγράψτε: { $label }.

# $label (text): what to refrain from
step-avoid = Στο εξής, αποφύγετε: { $label }.

step-prove-identity = Αν η εταιρεία ζητήσει την ταυτότητά σας, αποδείξτε μόνο τα αναγκαία και καλύψτε στα αντίγραφα όλα τα υπόλοιπα.

# $label (text): the part to repeat everything for, such as site, blog, channel
step-repeat-for-each = Επαναλάβετε το χωριστά για κάθε μέρος ({ $label }).

# After opening a form.
# $url (text): the page that helps otherwise
step-if-form-fails = Αν η φόρμα δεν ανοίγει, δοκιμάστε στο πρόγραμμα περιήγησης αντί στην εφαρμογή, με σύνδεση αν γίνεται, αλλιώς μέσω της σελίδας: { $url }

# The same, where no other page is known; on the page for people once, over all details.
step-if-form-fails-no-url = Αν μια φόρμα δεν ανοίγει, δοκιμάστε στο πρόγραμμα περιήγησης αντί στην εφαρμογή, με σύνδεση αν γίνεται· αλλιώς αρκεί η επιστολή.

## Deadline and next step

# How far the case has come: a few words, in a table and in the next sentence.
# $kind (keyword): sent, acknowledged, status-only, extended, confirmed, partly-confirmed, refused, overdue, reminded,
#   bounced, breached, complained, decided, closed
# $request (keyword): objection, access, consent-withdrawal – the letter that opened the case
timeline-stand =
    { $kind ->
        [sent] στάλθηκε
        [acknowledged] επιβεβαίωση παραλαβής
        [status-only] ενδιάμεσο μήνυμα
        [extended] παράταση προθεσμίας
        [confirmed]
            { $request ->
                [access] υπόσχεση πρόσβασης
                [consent-withdrawal] θα τηρήσει την ανάκληση
               *[objection] θα τηρήσει την εναντίωση
            }
        [partly-confirmed] θα συμμορφωθεί εν μέρει
        [bounced] η επιστολή επέστρεψε
        [breached] η υπόσχεση δεν τηρείται
        [refused] απόρριψη
        [overdue] έληξε η προθεσμία
        [reminded] στάλθηκε υπενθύμιση
        [complained] υποβλήθηκε καταγγελία
        [closed] ολοκληρώθηκε
        [decided] η αρχή αποφάσισε
       *[other] δεν έχει σταλεί τίποτε
    }

# How far the case has come.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): as above
# $request (keyword): as above
timeline-state = { $controller }: { timeline-stand }.

# When the company must answer.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $due (text): last day for the answer, such as 24 Δεκεμβρίου 2026
deadline-due = { $controller }: τελευταία ημέρα για την απάντηση: { $due }.

# $date (text): day of receipt, such as 24 Νοεμβρίου 2026
# $flag (keyword): yes – the day of receipt is assumed; no – it is known
deadline-received =
    { $flag ->
        [no] Ημέρα παραλαβής: { $date }.
       *[yes] Εικαζόμενη ημέρα παραλαβής: { $date }· αν η επιστολή φτάσει αργότερα, μετατίθεται και η προθεσμία.
    }

# $due (text): last day if extended, such as 24 Φεβρουαρίου 2027
deadline-if-extended = Τελευταία ημέρα σε περίπτωση εμπρόθεσμης και αιτιολογημένης παράτασης: { $due }.

# What a later letter asked for first has a last day of its own.
# $date (text): day of that letter, such as 24 Νοεμβρίου 2026
# $due (text): last day, such as 8 Ιανουαρίου 2027
deadline-added = Για όσα ζητήθηκαν πρώτη φορά με την από { $date } επιστολή, τελευταία ημέρα για την απάντηση: { $due }.

deadline-weekends-only = Λαμβάνονται υπόψη τα σαββατοκύριακα, όχι όμως οι αργίες στην έδρα της εταιρείας.

deadline-holidays = Λαμβάνονται υπόψη τα σαββατοκύριακα και οι αργίες στην έδρα της εταιρείας.

# Where the law names no time limit (Switzerland).
deadline-set-by-letter = Την προθεσμία των 30 ημερών την ορίζει η επιστολή, όχι ο νόμος.

# The next step in a few words: in the table, in the calendar and in the next sentence.
# $kind (keyword): kind of letter: reminder, refusal-reply, extension-reply, complaint; none – only to look again
next-step =
    { $kind ->
        [reminder]
            { $regime ->
                [uk] Παράπονο προς την εταιρεία
               *[other] Δυνατή υπενθύμιση
            }
        [refusal-reply] Απάντηση στην απόρριψη
        [extension-reply] Απάντηση στην παράταση
        [complaint] Δυνατή καταγγελία
        [none] Νέος έλεγχος
       *[other] Επόμενη επιστολή
    }

# What comes next.
# $date (text): the first day for it, such as 29 Δεκεμβρίου 2026
# $kind (keyword): as above
next-letter = { next-step } από: { $date }.

# $controller (text): company, such as Meta Platforms Ireland Limited
next-nothing = Προς το παρόν δεν χρειάζεται καμία ενέργεια ({ $controller }).

# Which accounts it is about where a company does not stand the same for all.
# $value (text): accounts, such as Facebook (anna.a) και Instagram (anna.b)
timeline-accounts = Λογαριασμοί: { $value }.

# The authority should have reported back.
# $provision (text): provision, such as άρθρο 78 παρ. 2 ΓΚΠΔ
timeline-authority-silent = Αν η εποπτική αρχή δεν σας έχει ενημερώσει έως σήμερα για την πρόοδο, μπορείτε να προσφύγετε στα δικαστήρια ({ $provision }).

# Entries of a calendar, one line each.
# $controller (text): company, such as Meta Platforms Ireland Limited
calendar-due = Λήξη προθεσμίας απάντησης: { $controller }

# $controller (text): company, such as Meta Platforms Ireland Limited
calendar-due-if-extended = Λήξη προθεσμίας απάντησης μετά από παράταση: { $controller }

# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): as above
calendar-next = { next-step }: { $controller }

# In the calendar of an office: one line for each company and day.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $number (number): letters whose answer is due, such as 120
calendar-office-due =
    { $number ->
        [one] Λήξη προθεσμίας απάντησης: { $controller } ({ $number } επιστολή)
       *[other] Λήξη προθεσμίας απάντησης: { $controller } ({ $number } επιστολές)
    }

## Hints. What can stand on the page before the letters has at most 20 words.

# Training began before the day of writing.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day, such as 27 Μαΐου 2025
hint-training-already-started = Η εκπαίδευση έχει ήδη αρχίσει ({ $controller }, έναρξη: { $date })· η εναντίωση ισχύει παρ’ όλα αυτά για κάθε μελλοντική επεξεργασία.

hint-accounts-grouped = Οι συνδεδεμένοι λογαριασμοί έχουν κοινή φόρμα· δεν βλάπτει να τη συμπληρώσετε με κάθε λογαριασμό.

hint-accounts-separate = Επιστολή και κείμενο φόρμας αναφέρουν όλους τους λογαριασμούς μαζί· αν η εταιρεία δεν πρέπει να το μάθει, δηλώστε έναν ως χωριστό.

hint-accounts-several-emails = Συνδεδεμένοι λογαριασμοί έχουν διαφορετικά e-mail: για ασφάλεια, συμπληρώστε τη φόρμα για κάθε διεύθυνση.

hint-account-email-missing = Η φόρμα χρειάζεται τη διεύθυνση e-mail με την οποία δηλώθηκε ο λογαριασμός· λείπει από τα στοιχεία σας.

hint-account-business-form = Οι φόρμες προορίζονται συνήθως για προσωπικά προφίλ. Αν κάποια δεν δέχεται επαγγελματικό λογαριασμό ή σελίδα, ισχύει η επιστολή. Όσοι γράφουν αναρτήσεις μιας σελίδας καλό είναι να αντιταχθούν και με το δικό τους προφίλ.

hint-account-private-still-public = Και σε ιδιωτικό λογαριασμό κάποια στοιχεία μένουν δημόσια, συνήθως το όνομα, το όνομα χρήστη, η φωτογραφία προφίλ και όσα γράφονται σε δημόσιες ομάδες ή κάτω από δημόσιες αναρτήσεις.

hint-representative-login = Φόρμες και διακόπτες που απαιτούν σύνδεση χρησιμοποιήστε τους μαζί με το πρόσωπο στο οποίο ανήκει ο λογαριασμός.

hint-representative-child = Η εναντίωση αξίζει και για ανηλίκους: όσα εισάγονται σε λειτουργίες ΤΝ μπορεί να τα χρησιμοποιεί ένας πάροχος σε κάθε ηλικία. Αν τη γονική μέριμνα ασκούν δύο πρόσωπα, γράψτε σε συνεννόηση μεταξύ σας.

hint-non-user-proof-not-required = Η φόρμα ρωτά με ποια εντολή μια ΤΝ εμφανίζει τα δεδομένα σας. Ο νόμος δεν απαιτεί τέτοια απόδειξη· αν δεν μπορείτε να προχωρήσετε, ισχύει η επιστολή.

hint-reason-none-given =
    { $regime ->
        [ch] Λείπει προσωπικός λόγος. Το ελβετικό δίκαιο δεν τον απαιτεί· μια δική σας πρόταση δίνει όμως περισσότερο βάρος στην επιστολή.
       *[other] Λείπει προσωπικός λόγος. Γράψτε μία ή δύο προτάσεις για την ιδιαίτερη κατάσταση του υποκειμένου των δεδομένων.
    }

hint-letter-second-track = Φόρμες και διακόπτες είναι ο δρόμος που προβλέπει ο πάροχος. Νομικά η επιστολή ισχύει εξίσου και αφήνει αποδείξεις για όλα· πώς απαντούν οι εταιρείες είναι ακόμη ελάχιστα γνωστό.

hint-confirmation-keep = Με τις επιβεβαιώσεις μπορείτε αργότερα να δείξετε πότε και για ποιον λογαριασμό αντιταχθήκατε.

# $platform (text): platform, such as Kimi
hint-controller-unknown-for-country = { $platform }: για τη χώρα σας δεν είναι γνωστή υπεύθυνη εταιρεία· σχέδιο και επιστολές δεν περιέχουν τίποτε σχετικό.

# $platform (text): platform or several, such as Signal
hint-platform-information-only = { $platform }: εκπαίδευση με περιεχόμενο χρηστών δεν τεκμηριώνεται· η εναντίωση είναι καθαρά προληπτική.

# $platform (text): platform or company, such as Facebook
hint-contact-not-verified = { $platform }: σύνδεσμος, διεύθυνση ή ονομασίες έχουν αδύναμη ή παλαιά τεκμηρίωση· ελέγξτε τα πριν από την αποστολή.

hint-mail-no-address = Καμία πηγή δεν δίνει βέβαιη διεύθυνση e-mail· το πεδίο «Προς» του αρχείου e-mail είναι κενό. Στείλτε την επιστολή ταχυδρομικώς ή συμπληρώστε διεύθυνση που δίνει η ίδια η εταιρεία.

hint-mailto-too-long = Η επιστολή είναι πολύ μεγάλη για σύνδεσμο που ανοίγει το πρόγραμμα e-mail. Χρησιμοποιήστε το αρχείο e-mail ή αντιγράψτε το κείμενο.

hint-locale-draft = Τα κείμενα αυτής της γλώσσας είναι προσχέδιο: δεν έχουν ακόμη ελεγχθεί και εγκριθεί νομικά.

hint-complaint-formal-requirement = Η εποπτική αρχή θέτει απαιτήσεις για τη μορφή της καταγγελίας.

# The letter is in another language than the authority is known to take.
# $authority (text): authority, such as Datatilsynet
hint-complaint-language = Τη γλώσσα της επιστολής δεν είναι γνωστό ότι τη δέχεται η αρχή αυτή: { $authority }. Επισυνάψτε μετάφραση.

# The company comes before the authority.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-complaint-company-not-asked = Απευθυνθείτε πρώτα με παράπονο στην εταιρεία ({ $controller })· αλλιώς η αρχή μπορεί να αφήσει κατά μέρος την καταγγελία.

# Two authorities in one matter.
# $authority (text): the second authority, such as Data Protection Commission
hint-complaint-other-authority = Εδώ ισχύουν δύο δίκαια· γι’ αυτό υπάρχει δεύτερη καταγγελία ({ $authority }). Μπορείτε να στείλετε και μόνο τη μία.

# The authority takes complaints for some time only.
# $authority (text): authority, such as Österreichische Datenschutzbehörde
# $date (text): last day, such as 2 Οκτωβρίου 2026
hint-complaint-time-limit = Οι καταγγελίες εκεί έχουν προθεσμία ({ $authority })· τελευταία ημέρα με τα έως τώρα δεδομένα: { $date }.

# No letter today.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day for a letter, or a day to look again, such as 5 Ιανουαρίου 2027
hint-letter-later = { $controller }: σήμερα δεν χρειάζεται επιστολή· κατάλληλη ημέρα για νέο έλεγχο: { $date }.

# The case with a company is over.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-letter-nothing-left = { $controller }: δεν μένει τίποτε να γράψετε στην εταιρεία αυτή.

hint-data-subject-minor = Και ανήλικο πρόσωπο μπορεί να αντιταχθεί αυτοτελώς, αν κατανοεί τη σημασία της πράξης· ασφαλέστερο είναι να συνυπογράψουν οι γονείς.

hint-representative-custody-unknown = Με κοινή γονική μέριμνα, στη Γερμανία οι γονείς ενεργούν μαζί: δηλώστε αν την ασκεί ο ένας ή υπογράφουν και οι δύο.

hint-complaint-contact-missing = Η καταγγελία χρειάζεται ταχυδρομική διεύθυνση ή e-mail του προσώπου που αφορά.

hint-account-not-objected = Για τον λογαριασμό αυτόν δεν έχει σταλεί τίποτε· η σημερινή επιστολή δεν τον αναφέρει και η εναντίωση εκκρεμεί.

hint-account-deleted = Ο λογαριασμός έχει διαγραφεί: φόρμες και διακόπτες με σύνδεση παραλείπονται. Η επιστολή ρωτά για αντίγραφα από πριν.

hint-account-no-access = Δεν υπάρχει πρόσβαση στον λογαριασμό: φόρμες και διακόπτες με σύνδεση παραλείπονται, η επιστολή είναι ο πρώτος δρόμος.

hint-account-managed = Τον λογαριασμό διαχειρίζεται φορέας όπως σχολείο, εργοδότης ή σύλλογος. Μπορεί να συνευθύνεται για τα δεδομένα και μόνο αυτός αλλάζει ρυθμίσεις: ρωτήστε και εκεί.

hint-account-separate = Ο λογαριασμός έχει δική του επιστολή που δεν αναφέρει άλλον, ακόμη και αν είναι συνδεδεμένος με άλλους.

hint-history-parts-assumed = Το ιστορικό δεν λέει τι περιείχε η επιστολή αυτή· θεωρείται ότι περιείχε όσα ζητά σήμερα η υπόθεση.

hint-history-no-reasons-sent = Στην εταιρεία δεν έχουν αναφερθεί έως τώρα λόγοι· γι’ αυτό η απάντηση δεν ισχυρίζεται ότι τους αγνόησε.

hint-catalog-note = Για την εγγραφή αυτή υπάρχει σημείωση.
