### Notes that records of the catalog point to: formal hurdles of the authorities and advice on the reasons. They
### stand with the steps, never in a letter. No legal advice.

## Complaint: the company first

hint-complaint-controller-first = Η αρχή αυτή αναμένει να έχετε γράψει πρώτα στην εταιρεία.
hint-complaint-controller-first-month = Στη Γαλλία, από την επιστολή σας προς την εταιρεία θα πρέπει να έχει περάσει ένας μήνας.
hint-complaint-gb-controller-first = Στο Ηνωμένο Βασίλειο προηγείται παράπονο προς την εταιρεία.

## Complaint: form, language and way

hint-complaint-be = Η βελγική αρχή απαιτεί ολλανδικά, γαλλικά ή γερμανικά και αρχικά διαμεσολαβεί.
hint-complaint-bg = Η βουλγαρική αρχή απαιτεί βουλγαρικά ή μετάφραση και, με e-mail, εγκεκριμένη ηλεκτρονική υπογραφή.
hint-complaint-fr-language = Η γαλλική αρχή απαιτεί γαλλικά.
hint-complaint-at-time-limit = Στην Αυστρία η προθεσμία είναι ένα έτος από τη γνώση, το πολύ τρία από την παράβαση.
hint-complaint-ch-report = Στην Ελβετία πρόκειται για αναφορά χωρίς δικαιώματα διαδίκου: περιγράψτε τα πάντα με ακρίβεια· οι αξιώσεις σας ανήκουν στο πολιτικό δικαστήριο.
hint-complaint-de-bund-scope = Εκτός τηλεπικοινωνιών και ταχυδρομείου, αρμόδια είναι η αρχή του ομόσπονδου κρατιδίου σας.
hint-complaint-dk-login = Η δανική ηλεκτρονική φόρμα απαιτεί MitID· αλλιώς μένουν το e-mail και η φόρμα PDF.
hint-complaint-es-template = Μεταφέρετε την επιστολή στο έντυπο της ισπανικής αρχής για αιτήματα που αγνοήθηκαν.
hint-complaint-gb-use-form = Χρησιμοποιήστε την ηλεκτρονική φόρμα ή e-mail· η ταχυδρομική διεύθυνση δεν είναι επιβεβαιωμένη.
hint-complaint-gr-form = Η ελληνική αρχή έχει δικά της έντυπα και πύλη που απαιτεί λογαριασμό.
hint-complaint-it-delivery = Στην Ιταλία τυπική ισχύ έχουν μόνο η αυτοπρόσωπη κατάθεση, η συστημένη επιστολή με απόδειξη παραλαβής ή το PEC.
hint-complaint-it-identity-copy = Με ιδιόχειρη υπογραφή, επισυνάψτε αντίγραφο ταυτότητας με καλυμμένα τα περιττά.
hint-complaint-nl-no-email = Η ολλανδική αρχή δέχεται φόρμα ή επιστολή, όχι e-mail.
hint-complaint-no-login = Η νορβηγική ηλεκτρονική φόρμα απαιτεί BankID και νορβηγικά· αλλιώς μένει το ταχυδρομείο.
hint-complaint-pl-no-email = Στην Πολωνία χρησιμοποιήστε το ταχυδρομείο ή την επίσημη ηλεκτρονική θυρίδα, όχι απλό e-mail.
hint-complaint-se-public = Ό,τι στέλνετε στη σουηδική αρχή γίνεται δημόσιο· παραλείψτε τα περιττά.

## Reasons: how to make them stronger

hint-reason-expectation = Αναφέρετε περίοδο και πλαίσιο, για παράδειγμα «2009 έως 2015, μόνο για φίλους».
hint-reason-reputation-falsehood = Αν γίνεται, επισυνάψτε την εντολή και την απάντηση του μοντέλου, με ημερομηνία.

## Reasons: what you need not reveal

hint-reason-accessibility-vulnerability = Λεπτομέρειες για υγεία ή φροντίδα δεν χρειάζονται.
hint-reason-parent = Δεν χρειάζεται να αναφέρετε το όνομα του παιδιού.
hint-reason-minor-self = Αρκεί ένα εύρος ηλικίας.
hint-reason-third-persons = Μην απαριθμήσετε τα άλλα πρόσωπα.
hint-reason-health = Αναφέρετε μόνο την κατηγορία, όχι διάγνωση ή θεραπεία.
hint-reason-sexual-life = Αναφέρετε μόνο την κατηγορία, όχι λεπτομέρειες.
hint-reason-belief-politics = Αναφέρετε μόνο την κατηγορία, όχι πεποίθηση ή συμμετοχή.
hint-reason-origin-minority = Αναφέρετε μόνο την κατηγορία, όχι καταγωγή ή καθεστώς διαμονής.
hint-reason-stalking-doxxing = Μην αποκαλύψετε διεύθυνση, ονόματα ή συνήθειες, ούτε μέσω της διεύθυνσης e-mail.
hint-reason-identity-protection = Μη γράψετε τίποτε για το είδος και την αιτία της προστασίας.
hint-reason-public-office = Δεν χρειάζεται να αναφέρετε την υπηρεσία σας.
hint-reason-professional-secrecy = Παραλείψτε στοιχεία για πελάτες, ασθενείς ή όσους ζητούν συμβουλή.

## Reasons: what you should know

hint-reason-creator = Η επιφύλαξη πνευματικών δικαιωμάτων χρειάζεται χωριστή επιστολή.
hint-reason-likeness-voice = Εικόνες και φωνή είναι βιομετρικές μόνο αν αναλύονται για ταυτοποίηση· ο λόγος ισχύει ούτως ή άλλως.
hint-reason-business-account = Ο λόγος αυτός χρειάζεται φυσικό πρόσωπο πίσω από τον λογαριασμό.
hint-reason-grief = Προστατεύονται τα δικά σας δεδομένα και η ιδιωτική σας ζωή, όχι δεδομένα θανόντων.
hint-reason-non-user = Οι φόρμες ζητούν συχνά απόδειξη απάντησης ενός μοντέλου, ο νόμος όχι.
hint-reason-profiling-fear = Επιλέξτε τον μόνο με στοιχεία για διαφήμιση ή κατατάξεις.
hint-reason-other = Γράψτε σύντομα γιατί σας αφορά ειδικά εσάς, και τίποτε εμπιστευτικό.
