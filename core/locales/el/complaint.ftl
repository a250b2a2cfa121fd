### Complaint to a supervisory authority. Not legal advice, not yet reviewed by a lawyer. Frame and accounts: letter.ftl;
### copies of letters in the list of enclosures: reminder.ftl; what only Austria needs: country-at.ftl.
###
### Blocks in the order of the letter. To somebody with many files: brief, facts only, no adjectives that judge. Whoever
### writes, «το υποκείμενο των δεδομένων» is the person whose data it is. A citation stands behind its sentence, in
### brackets, since a line cannot begin with its small letter.

## Subject and opening

# To an authority.
complaint-salutation = Αξιότιμες κυρίες, αξιότιμοι κύριοι,
# $controller (text): name of the company, such as Meta Platforms Ireland Limited
# $provision (text): what a complaint rests on, such as άρθρο 77 ΓΚΠΔ
complaint-subject = Καταγγελία ({ $provision }) κατά της εταιρείας { $controller }: εκπαίδευση ΤΝ
# First sentence.
# $law (text): what a complaint rests on, with the act in full
complaint-opening = Αντικείμενο της παρούσας καταγγελίας, σύμφωνα με το { $law }, είναι η επεξεργασία δεδομένων προσωπικού χαρακτήρα για την ανάπτυξη, την εκπαίδευση και τη βελτίωση μοντέλων τεχνητής νοημοσύνης (ΤΝ).
# The same about a request for access.
# $law (text): what a complaint rests on, with the act in full
complaint-opening-access = Αντικείμενο της παρούσας καταγγελίας, σύμφωνα με το { $law }, είναι αίτημα πρόσβασης σε δεδομένα προσωπικού χαρακτήρα που χρησιμοποιούνται για εκπαίδευση τεχνητής νοημοσύνης (ΤΝ).

## Parties, competence, accounts

complaint-parties-heading = Μέρη
# CMP-1
# $value (text): name and contact of the person, such as Άννα Δείγμα, Οδός Δοκιμής 1, 105 57 Αθήνα
complaint-complainant = Υποκείμενο των δεδομένων: { $value }
# If a body lodges it that declares to meet the conditions. CMP-11
# $provision (text): what such a body acts under, such as άρθρο 80 παρ. 1 ΓΚΠΔ
complaint-body = Ο εκπροσωπών φορέας δηλώνει ότι είναι μη κερδοσκοπικός, έχει συσταθεί νομότυπα, έχει καταστατικούς σκοπούς γενικού συμφέροντος και δραστηριοποιείται στην προστασία δεδομένων ({ $provision }).
# CMP-3
# $value (text): name and address of the company, such as Meta Platforms Ireland Limited, Merrion Road, Dublin 4
complaint-controller = Υπεύθυνος επεξεργασίας: { $value }.
# Instead, if its postal address is not known.
# $controller (text): name of the company, such as Example Inc.
complaint-controller-no-address = Υπεύθυνος επεξεργασίας: { $controller } (ταχυδρομική διεύθυνση άγνωστη).
# If the company has a page for requests.
# $url (text): its address, such as https://example.com/privacy
complaint-controller-page = Σελίδα για αιτήματα προστασίας δεδομένων: { $url }
# Each company that is jointly responsible, by its own account.
# $value (text): name and address, such as TikTok Information Technologies UK Limited, London
complaint-joint-controller = Από κοινού υπεύθυνος επεξεργασίας, κατά δήλωση της εταιρείας: { $value }.
# If the company has a representative in the region.
# $representative (text): its name, such as Δείγμα Εκπροσώπηση ΕΠΕ
complaint-controller-representative = Εκπρόσωπος του υπευθύνου επεξεργασίας στην περιοχή: { $representative }.
# CMP-2
# $provision (text): what a complaint rests on, such as άρθρο 77 ΓΚΠΔ
complaint-competence = Η συνήθης διαμονή του υποκειμένου των δεδομένων βρίσκεται στην περιοχή αρμοδιότητάς σας ({ $provision }).
# Instead, to the authority at the seat of the company.
# $provision (text): what a complaint rests on, such as άρθρο 77 ΓΚΠΔ
# $remedy (text): where the law holds, such as άρθρο 3 παρ. 1 ΓΚΠΔ
complaint-competence-place = Η εικαζόμενη παράβαση τελέστηκε στην έδρα του υπευθύνου επεξεργασίας, στην περιοχή αρμοδιότητάς σας ({ $provision }, { $remedy }).
# If another authority leads. CMP-12
# $authority (text): its name, such as Data Protection Commission
# $provision (text): what makes it lead, such as άρθρο 56 παρ. 1 ΓΚΠΔ
complaint-lead-authority = Επικεφαλής εποπτική αρχή φαίνεται να είναι η εξής: { $authority } ({ $provision }). Παρακαλείσθε να διατηρήσετε τη γλώσσα της παρούσας.
# Instead, if the authority at the seat of the company is another one of the same country.
# $authority (text): its name, such as Berliner Beauftragte für Datenschutz und Informationsfreiheit
complaint-hand-over = Λόγω της έδρας του υπευθύνου επεξεργασίας μπορεί να είναι αρμόδια και η εξής αρχή: { $authority }. Παρακαλείσθε να της διαβιβάσετε την καταγγελία, αν χρειάζεται.
# Introduces the list of accounts.
# $accounts (keyword): one, many
complaint-accounts-intro =
    { $accounts ->
        [one] Η καταγγελία αφορά τον εξής λογαριασμό:
       *[many] Η καταγγελία αφορά τους εξής λογαριασμούς:
    }
# If the company answered otherwise about other accounts.
complaint-open-accounts = Άλλοι λογαριασμοί, για τους οποίους υπάρχει χωριστή απάντηση, δεν αποτελούν αντικείμενό της.
# If there is no account.
complaint-non-user = Λογαριασμός εκεί δεν υπάρχει· τα δεδομένα τα δημοσίευσαν άλλοι ή προέρχονται από άλλες πηγές.

## Facts: one line an event

complaint-facts-heading = Πραγματικά περιστατικά
# If the company itself names its legitimate interests.
# $provision (text): the legal basis, such as άρθρο 6 παρ. 1 στοιχ. στ΄ ΓΚΠΔ
complaint-processing = Κατά δήλωσή του, ο υπεύθυνος επεξεργασίας στηρίζει την εκπαίδευση ΤΝ σε έννομα συμφέροντα ({ $provision }).
# Otherwise.
# $provision (text): the legal basis, such as άρθρο 6 παρ. 1 στοιχ. στ΄ ΓΚΠΔ
complaint-processing-in-so-far = Καταγγέλλεται η εκπαίδευση ΤΝ στο μέτρο που ο υπεύθυνος επεξεργασίας τη στηρίζει σε έννομα συμφέροντα ({ $provision }).
# CMP-5
# $date (text): day of the first letter, such as 24 Νοεμβρίου 2026
complaint-before = Το ζήτημα τέθηκε προηγουμένως στον ίδιο τον υπεύθυνο επεξεργασίας, για πρώτη φορά με το από { $date } έγγραφο.
# Line. CMP-4
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-objection = { $date }: εναντίωση στην εκπαίδευση ΤΝ.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-access = { $date }: αίτημα πρόσβασης για την εκπαίδευση ΤΝ.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-withdrawal = { $date }: ανάκληση κάθε συγκατάθεσης για εκπαίδευση ΤΝ.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-reminder = { $date }: υπενθύμιση.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-refusal-reply = { $date }: απάντηση στην απόρριψη.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-extension-reply = { $date }: απάντηση στη γνωστοποίηση παράτασης.
# Any other letter to the company.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-letter = { $date }: πρόσθετη επιστολή.
# Behind what was sent: the way, if it is known.
# $via (keyword): form, email, post
complaint-fact-via =
    { $via ->
        [form] Μέσω ηλεκτρονικής φόρμας.
        [email] Με e-mail.
       *[post] Ταχυδρομικώς.
    }
# Behind it: what else was asked for.
# $value (text): a list, such as διαγραφή και γνωστοποίηση των αποδεκτών
complaint-fact-demands = Ζητήθηκαν επίσης: { $value }.
# Part of such a list, and of what was confirmed.
# $kind (keyword): objection, access, withdrawal, restriction, erasure, recipients, special-categories
complaint-part =
    { $kind ->
        [access] πρόσβαση
        [withdrawal] παύση της επεξεργασίας βάσει συγκατάθεσης
        [restriction] περιορισμός
        [erasure] διαγραφή
        [recipients] γνωστοποίηση των αποδεκτών
        [special-categories] εξαίρεση ειδικών κατηγοριών
       *[objection] παύση της επεξεργασίας για εκπαίδευση ΤΝ
    }
# Behind it: the grounds, by the names of their kinds.
# $value (text): a list, such as «Απώλεια του ελέγχου» και προσωπική διατύπωση
complaint-fact-grounds = Λόγοι: { $value }.
# Part of such a list: grounds in the person's own words.
complaint-grounds-own = προσωπική διατύπωση
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-received = { $date }: παραλαβή από τον υπεύθυνο επεξεργασίας.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-acknowledged = { $date }: επιβεβαίωση παραλαβής.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-status = { $date }: ενδιάμεσο μήνυμα του υπευθύνου επεξεργασίας.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-extended = { $date }: γνωστοποίηση παράτασης της προθεσμίας.
# The same if no reasons were given for it.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-extended-no-reasons = { $date }: γνωστοποίηση παράτασης της προθεσμίας, χωρίς λόγους.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-identified = { $date }: παροχή στοιχείων ταυτότητας.
# $date (text): the day, such as 24 Νοεμβρίου 2026
# $value (text): what was confirmed, such as διαγραφή
complaint-fact-confirmed = { $date }: δήλωση συμμόρφωσης του υπευθύνου επεξεργασίας ({ $value }).
# The company's confirmation about other accounts only.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-confirmed-others = { $date }: δήλωση συμμόρφωσης του υπευθύνου επεξεργασίας για άλλους λογαριασμούς.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-breached = { $date }: διαπίστωση ότι η δήλωση δεν τηρείται.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-refused = { $date }: απόρριψη.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-refused-no-reasons = { $date }: απόρριψη λόγω έλλειψης επαρκών λόγων.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-refused-reasons-not-weighed = { $date }: απόρριψη χωρίς εξέταση των λόγων που είχαν αναφερθεί.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-refused-identity = { $date }: προσωρινή απόρριψη· ζητήθηκε απόδειξη της ταυτότητας.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-refused-no-data = { $date }: απάντηση ότι δεν υποβάλλονται τέτοια δεδομένα σε επεξεργασία.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-refused-no-training = { $date }: απάντηση ότι τα δεδομένα δεν χρησιμοποιούνται για εκπαίδευση ΤΝ.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-refused-too-late = { $date }: απόρριψη με τον ισχυρισμό ότι η εναντίωση είναι εκπρόθεσμη.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-refused-use-the-form = { $date }: απόρριψη με παραπομπή σε δική του φόρμα.
# $date (text): the day, such as 24 Νοεμβρίου 2026
complaint-fact-refused-not-applicable = { $date }: απόρριψη με τον ισχυρισμό ότι το δικαίωμα δεν έχει εφαρμογή.
# Behind a refusal or a broken promise: what the history notes about it.
# $value (text): the words, in quotation marks
complaint-fact-note = Σχετική σημείωση: { $value }
# If the period ended without an answer in substance.
# $due (text): its last day, such as 4 Ιανουαρίου 2027
complaint-fact-overdue = { $due }: τελευταία ημέρα της προθεσμίας απάντησης· έως τότε καμία απάντηση επί της ουσίας.
# The same where no day is sure.
complaint-fact-overdue-cautious = Ακόμη και με επιφυλακτικό υπολογισμό, η προθεσμία απάντησης έληξε χωρίς απάντηση επί της ουσίας.
# The same for what a later letter asked for first.
# $date (text): the day of that letter, such as 24 Νοεμβρίου 2026
# $due (text): the last day, such as 8 Ιανουαρίου 2027
complaint-fact-overdue-added = { $due }: τελευταία ημέρα για απάντηση στα από { $date } αιτήματα· έως τότε καμία απάντηση σε αυτά.
# $date (text): the day of that letter, such as 24 Νοεμβρίου 2026
complaint-fact-overdue-added-cautious = Ακόμη και με επιφυλακτικό υπολογισμό, η προθεσμία απάντησης στα από { $date } αιτήματα έληξε χωρίς απάντηση σε αυτά.
# Last line, if nothing came after the last letter.
complaint-fact-nothing-since = Έκτοτε καμία απάντηση.
# $date (text): the day, such as 24 Νοεμβρίου 2026
# $authority (text): name of the authority
complaint-fact-complained = { $date }: καταγγελία στην αρχή αυτή: { $authority }.
# $date (text): the day, such as 24 Νοεμβρίου 2026
# $authority (text): name of the authority
# $kind (keyword): received, documents, forwarded, decided, rejected, unknown
complaint-fact-authority =
    { $kind ->
        [received] { $date }: επιβεβαίωση παραλαβής από την αρχή ({ $authority }).
        [documents] { $date }: αίτημα της αρχής για έγγραφα ({ $authority }).
        [forwarded] { $date }: διαβίβαση σε άλλη αρχή ({ $authority }).
        [decided] { $date }: απόφαση της αρχής ({ $authority }).
        [rejected] { $date }: απόρριψη από την αρχή ({ $authority }).
       *[unknown] { $date }: μήνυμα της αρχής ({ $authority }).
    }
# Behind such a line.
# $value (text): reference of the authority, such as C-26-11-123
complaint-fact-reference = Αριθμός πρωτοκόλλου: { $value }.
# If the authority wants to see that the complaint is in time.
# $date (text): day of the refusal, of the broken promise, or the first after the period, such as 3 Νοεμβρίου 2026
complaint-timeliness = Η καταγγελλόμενη συμπεριφορά είναι γνωστή από { $date }.
# The same where the period runs from the last contact.
# $date (text): day of the last letter to or from the company, such as 3 Νοεμβρίου 2026
complaint-last-contact = Τελευταία επικοινωνία με τον υπεύθυνο επεξεργασίας: { $date }.

## Alleged infringements: numbered, each borne by a fact above. CMP-6

complaint-infringements-heading = Καταγγελλόμενες παραβάσεις
# No answer came.
# $provision (text): the period for an answer, such as άρθρο 12 παρ. 3 ΓΚΠΔ
complaint-infringement-silence = Εντός της προθεσμίας δεν γνωστοποιήθηκαν ούτε ενέργειες ούτε λόγοι για την παράλειψή τους ({ $provision }).
# The answer came after the period.
# $provision (text): the period for an answer, such as άρθρο 12 παρ. 3 ΓΚΠΔ
complaint-infringement-late = Η απάντηση δόθηκε μετά τη λήξη της προθεσμίας ({ $provision }).
# The notice came after the first month.
# $provision (text): the rule on extension, such as άρθρο 12 παρ. 3 ΓΚΠΔ
complaint-infringement-extension = Η παράταση δεν γνωστοποιήθηκε εντός του πρώτου μήνα ({ $provision }).
# The notice gave no reasons.
# $provision (text): the rule on extension, such as άρθρο 12 παρ. 3 ΓΚΠΔ
complaint-infringement-extension-no-reasons = Η παράταση δεν αιτιολογήθηκε ({ $provision }).
# The objection is open.
# $provision (text): the right to object, such as άρθρο 21 παρ. 1 ΓΚΠΔ
# $remedy (text): the duty to demonstrate, such as άρθρο 5 παρ. 2 ΓΚΠΔ
complaint-infringement-objection = Δεν έχουν καταδειχθεί ούτε η παύση της επεξεργασίας ούτε επιτακτικοί και νόμιμοι λόγοι· αν συνεχίζεται, στερείται νομικής βάσης ({ $provision }, { $remedy }).
# The same after an answer that there is nothing to stop.
# $provision (text): the right to object, such as άρθρο 21 παρ. 1 ΓΚΠΔ
# $remedy (text): the duty to demonstrate, such as άρθρο 5 παρ. 2 ΓΚΠΔ
complaint-infringement-objection-in-so-far = Η απάντηση δεν καταδεικνύει ότι δεν υπάρχει τίποτε προς παύση· στο μέτρο που γίνεται επεξεργασία, λείπουν επιτακτικοί και νόμιμοι λόγοι ({ $provision }, { $remedy }).
# The consent is withdrawn.
# $provision (text): the right to withdraw consent, such as άρθρο 7 παρ. 3 ΓΚΠΔ
complaint-infringement-withdrawal = Δεν έχει καταδειχθεί ότι έπαυσε η επεξεργασία που στηρίζεται σε συγκατάθεση ({ $provision }).
# Access is open.
# $provision (text): the right of access, such as άρθρο 15 παρ. 1, παρ. 3 ΓΚΠΔ
complaint-infringement-access = Η πρόσβαση που ζητήθηκε δεν έχει παρασχεθεί ({ $provision }).
# Grounds were given, and the company missed sufficient ones.
# $provision (text): the right to object, such as άρθρο 21 παρ. 1 ΓΚΠΔ
# $remedy (text): the duty to facilitate, such as άρθρο 12 παρ. 2 ΓΚΠΔ
complaint-infringement-no-reasons = Λόγοι αναφέρθηκαν· ο νόμος δεν απαιτεί ούτε αποδείξεις ούτε ιδιαίτερη βαρύτητα ({ $provision }, { $remedy }).
# Grounds were given and not weighed.
# $provision (text): the duty to give reasons, such as άρθρο 12 παρ. 4 ΓΚΠΔ
# $remedy (text): the duty to demonstrate, such as άρθρο 5 παρ. 2 ΓΚΠΔ
complaint-infringement-reasons = Δεν έχει εκτεθεί πώς σταθμίστηκαν οι λόγοι που αναφέρθηκαν ({ $provision }, { $remedy }).
# Proof of identity was demanded.
# $provision (text): the rule on doubts about identity, such as άρθρο 12 παρ. 6 ΓΚΠΔ
complaint-infringement-identity = Ζητήθηκε απόδειξη της ταυτότητας· εύλογες αμφιβολίες δεν προκύπτουν ({ $provision }).
# A form was demanded.
# $provision (text): the duty to facilitate, such as άρθρο 12 παρ. 2 ΓΚΠΔ
complaint-infringement-form = Η άσκηση του δικαιώματος εξαρτήθηκε από μια φόρμα ({ $provision }).
# An earlier day was held against the person.
# $provision (text): the right to object, such as άρθρο 21 παρ. 1 ΓΚΠΔ
complaint-infringement-time = Το δικαίωμα υφίσταται ανά πάσα στιγμή· καταληκτική ημερομηνία δεν έχει έρεισμα στον νόμο ({ $provision }).
# A promise was broken.
# $provision (text): the principle of fairness, such as άρθρο 5 παρ. 1 στοιχ. α΄ ΓΚΠΔ
complaint-infringement-breach = Η δήλωση συμμόρφωσης δεν τηρείται ({ $provision }).
# $provision (text): the right to restriction, such as άρθρο 18 παρ. 1 στοιχ. δ΄ ΓΚΠΔ
complaint-infringement-restriction = Ο περιορισμός που ζητήθηκε δεν επιβεβαιώθηκε ({ $provision }).
# $provision (text): the right to erasure, such as άρθρο 17 παρ. 1 στοιχ. γ΄ ΓΚΠΔ
complaint-infringement-erasure = Η διαγραφή που ζητήθηκε δεν επιβεβαιώθηκε ({ $provision }).
# $provision (text): the duty to notify recipients, such as άρθρο 19 ΓΚΠΔ
complaint-infringement-recipients = Οι αποδέκτες δεν κατονομάστηκαν, παρότι ζητήθηκε ({ $provision }).
# Special categories were to be left out.
# $provision (text): the rules on them, such as άρθρο 9 παρ. 1 ΓΚΠΔ
# $remedy (text): their erasure, such as άρθρο 17 παρ. 1 στοιχ. δ΄ ΓΚΠΔ
complaint-infringement-special-categories = Για τις ειδικές κατηγορίες δεδομένων, των οποίων ζητήθηκε η εξαίρεση, δεν έχει καταδειχθεί παρέκκλιση ({ $provision }, { $remedy }).
# There is no account.
# $provision (text): information where data come from elsewhere, such as άρθρο 14 παρ. 1, παρ. 2, παρ. 3 στοιχ. α΄ ΓΚΠΔ
complaint-infringement-information = Καθόσον είναι γνωστό, ουδέποτε δόθηκε σχετική ενημέρωση ({ $provision }).

## Requests: numbered, as they were made to the company. CMP-7

complaint-requests-heading = Αιτήματα
complaint-requests-intro = Ζητείται από την αρχή:
# $provision (text): the task of the authority, such as άρθρο 57 παρ. 1 στοιχ. στ΄ ΓΚΠΔ
complaint-request-investigate = να ερευνήσει και να διαπιστώσει τις παραβάσεις ({ $provision })·
# $provision (text): its power, such as άρθρο 58 παρ. 2 στοιχ. γ΄ ΓΚΠΔ
complaint-request-comply = να δώσει εντολή συμμόρφωσης με την εναντίωση και τα λοιπά εκκρεμή αιτήματα ({ $provision })·
# The same where nothing else is open.
# $provision (text): its power, such as άρθρο 58 παρ. 2 στοιχ. γ΄ ΓΚΠΔ
complaint-request-comply-objection = να δώσει εντολή συμμόρφωσης με την εναντίωση ({ $provision })·
# The same where only other requests are open.
# $provision (text): its power, such as άρθρο 58 παρ. 2 στοιχ. γ΄ ΓΚΠΔ
complaint-request-comply-open = να δώσει εντολή συμμόρφωσης με τα εκκρεμή αιτήματα ({ $provision })·
# The same about a withdrawal of consent.
# $provision (text): its power, such as άρθρο 58 παρ. 2 στοιχ. γ΄ ΓΚΠΔ
complaint-request-comply-withdrawal = να δώσει εντολή συμμόρφωσης με την ανάκληση ({ $provision })·
# The same about access.
# $provision (text): its power, such as άρθρο 58 παρ. 2 στοιχ. γ΄ ΓΚΠΔ
complaint-request-comply-access = να δώσει εντολή να παρασχεθεί η πρόσβαση που ζητήθηκε ({ $provision })·
# $provision (text): its power, such as άρθρο 58 παρ. 2 στοιχ. στ΄ ΓΚΠΔ
complaint-request-ban = να απαγορεύσει την επεξεργασία αυτή των δεδομένων του υποκειμένου ({ $provision })·
# If erasure is open.
# $provision (text): its power, such as άρθρο 58 παρ. 2 στοιχ. ζ΄ ΓΚΠΔ
complaint-request-erasure = να δώσει εντολή διαγραφής των δεδομένων που αποθηκεύτηκαν για αυτήν ({ $provision })·
# If their being told and named is open.
complaint-request-recipients = να δώσει εντολή να ενημερωθούν και να κατονομαστούν οι αποδέκτες·
# Last item. CMP-9
# $provision (text): the duty to inform, such as άρθρο 77 παρ. 2 ΓΚΠΔ
# $remedy (text): the remedy against silence, such as άρθρο 78 παρ. 2 ΓΚΠΔ
complaint-request-progress = να ενημερώσει εντός τριών μηνών για πρόοδο, έκβαση και μέσα προσφυγής ({ $provision }, { $remedy }).
# If there are accounts that still exist.
# $accounts (keyword): one, many
complaint-accounts-stay =
    { $accounts ->
        [one] Ζητείται να διατηρηθούν ο λογαριασμός και το περιεχόμενό του.
       *[many] Ζητείται να διατηρηθούν οι λογαριασμοί και το περιεχόμενό τους.
    }

## Declarations

# CMP-10
# $kind (keyword): as-needed, no, yes – whether the company may learn the name
complaint-name =
    { $kind ->
        [no] Παρακαλείσθε να μη γνωστοποιήσετε το όνομα στον υπεύθυνο επεξεργασίας, τουλάχιστον όχι χωρίς προηγούμενη ερώτηση.
        [yes] Το όνομα μπορεί να γνωστοποιηθεί στον υπεύθυνο επεξεργασίας.
       *[as-needed] Παρακαλείσθε να γνωστοποιήσετε το όνομα στον υπεύθυνο επεξεργασίας μόνο στο μέτρο που το απαιτεί η διαδικασία.
    }
# If the person says so.
# $kind (keyword): yes, no – whether they agree to a settlement
complaint-amicable =
    { $kind ->
        [no] Φιλικός διακανονισμός δεν είναι επιθυμητός.
       *[yes] Φιλικός διακανονισμός γίνεται δεκτός.
    }
# If the person says so.
# $value (text): the authority or court, such as Πρωτοδικείο Αθηνών
complaint-pending = Για το ζήτημα έχει ήδη επιληφθεί: { $value }
# If two states are concerned and all particulars are given.
# $provision (text): the rule that lists them, such as άρθρο 4 παρ. 1 του κανονισμού (ΕΕ) 2025/2518
complaint-admissibility = Περιλαμβάνονται τα στοιχεία που απαιτεί το { $provision }.

## The text for the authority's form, where its length is limited: no law, plain words

# First sentence.
# $controller (text): name of the company, such as Meta Platforms, Inc.
complaint-short-opening = Η καταγγελία αφορά την εταιρεία { $controller } και την εκπαίδευση τεχνητής νοημοσύνης (ΤΝ) με δεδομένα προσωπικού χαρακτήρα.
# $value (text): the line of an account, such as Facebook, όνομα χρήστη anna.deigma
complaint-short-account = Λογαριασμός: { $value }.
complaint-short-stop = Παρακαλείσθε να φροντίσετε ώστε η εταιρεία να παύσει την εκπαίδευση αυτή με τα δεδομένα.
complaint-short-comply = Παρακαλείσθε να φροντίσετε ώστε η εταιρεία να ικανοποιήσει τα εκκρεμή αιτήματα.
complaint-short-erase = Παρακαλείσθε να φροντίσετε επίσης ώστε να διαγραφούν τα δεδομένα που αποθηκεύτηκαν για τον σκοπό αυτό.
complaint-short-letter = Οι λεπτομέρειες περιέχονται στη συνημμένη καταγγελία.

## Lines in the list of enclosures. CMP-8

# $date (text): its day, such as 15 Δεκεμβρίου 2026
enclosure-answer = Απάντηση του υπευθύνου επεξεργασίας με ημερομηνία { $date }
# A receipt, a message on the state, a notice of extension.
# $date (text): its day, such as 15 Δεκεμβρίου 2026
enclosure-notice = Μήνυμα του υπευθύνου επεξεργασίας με ημερομηνία { $date }
enclosure-mandate = Εντολή του υποκειμένου των δεδομένων
enclosure-constitution = Αποδεικτικό νομότυπης σύστασης του φορέα
