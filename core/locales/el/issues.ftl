### Issues: why a request is refused, and remarks that do not stop it.
###
### An issue begins in lower case, has no full stop, says what is wrong and what would be right. It never repeats a
### value of the request: `$key` is a key of the format or a word of the catalog, `$number` and `$total` are limits.
### A program shows it behind the code and the place, for example "name.missing /data_subject/name …".

## The request as a whole

# $number (number): line, such as 12
# $total (number): column, such as 5
issue-request-syntax = δεν είναι JSON ή έχει υπερβολικά βαθιά ένθεση, γραμμή { $number }, στήλη { $total }
# $key (text): known key or keys, such as platform
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-key =
    { $kind ->
        [nearest] το κλειδί αυτό δεν είναι γνωστό· ίσως εννοείται { $key }
       *[all] το κλειδί αυτό δεν είναι γνωστό· γνωστά εδώ: { $key }
    }
# $kind (keyword): what is expected: text, number, list, object
issue-request-wrong-type =
    { $kind ->
        [number] λάθος τύπος· αναμένεται ακέραιος αριθμός
        [flag] λάθος τύπος· αναμένεται `true` ή `false`
        [list] λάθος τύπος· αναμένεται λίστα
        [object] λάθος τύπος· αναμένεται αντικείμενο
       *[text] λάθος τύπος· αναμένεται κείμενο σε εισαγωγικά
    }
issue-request-duplicate-key = το κλειδί αυτό υπάρχει δύο φορές σε ένα αντικείμενο· επιτρέπεται μία
# $number (number): limit in bytes, such as 4194304
issue-request-too-large = το αίτημα είναι πολύ μεγάλο· διαβάζονται το πολύ { $number } byte
# $number (number): supported version, such as 1
issue-request-version = η έκδοση λείπει ή δεν υποστηρίζεται· διαβάζεται η { $number }
# $number (number): position of the first bad byte, counted from 0, such as 57
issue-utf8-invalid = δεν είναι UTF-8· το πρώτο μη έγκυρο byte βρίσκεται στη θέση { $number }, με αρίθμηση από το 0
# $number (number): limit of entries, such as 100
issue-request-too-many = πάρα πολλές εγγραφές· επιτρέπονται το πολύ { $number }
# $number (number): how many are listed at most, such as 1000
issue-request-more-issues = υπάρχουν και άλλα σφάλματα· αναφέρονται το πολύ { $number }
# $key (text): known word or words, such as erasure
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-wish =
    { $kind ->
        [nearest] αυτό δεν μπορεί να ζητηθεί· ίσως εννοείται { $key }
        [twice] ζητείται για όλους και για μεμονωμένους λογαριασμούς· δηλώστε το μία φορά
       *[all] αυτό δεν μπορεί να ζητηθεί· γνωστά: { $key }
    }
# $key (text): known word or words, such as linked-group
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-option =
    { $kind ->
        [nearest] η τιμή αυτή δεν είναι γνωστή· ίσως εννοείται { $key }
       *[all] η τιμή αυτή δεν είναι γνωστή· γνωστές εδώ: { $key }
    }
# $number (number): most days, such as 90
issue-request-reminder-days = μια υπενθύμιση δίνει προθεσμία τουλάχιστον 1 και το πολύ { $number } ημερών
issue-request-sighting-empty = το σημείο εντοπισμού είναι κενό· δηλώστε τι φάνηκε ή πού, αλλιώς παραλείψτε το

## Names

issue-name-missing = λείπει το όνομα· χρειάζεται το πλήρες
issue-name-no-letter = το όνομα δεν περιέχει κανένα γράμμα· χρειάζεται το πλήρες
# $number (number): limit of characters, such as 500
issue-name-too-long = το όνομα είναι πολύ μεγάλο· επιτρέπονται το πολύ { $number } χαρακτήρες
issue-name-several-people = αναφέρονται περισσότερα πρόσωπα· καθένα χρειάζεται δική του υπόθεση

## Text

# $number (number): limit of characters, such as 4000
issue-text-too-long = το κείμενο είναι πολύ μεγάλο· επιτρέπονται το πολύ { $number } χαρακτήρες
# $number (number): limit of characters, such as 40000
issue-text-total-too-long = όλα τα ελεύθερα κείμενα μαζί είναι πολύ μεγάλα· επιτρέπονται το πολύ { $number } χαρακτήρες
# $number (number): limit of lines, such as 200
issue-text-too-many-lines = πάρα πολλές γραμμές· επιτρέπονται το πολύ { $number }
# $number (number): limit of marks, such as 8
issue-text-too-many-marks = πάρα πολλά συνδυαστικά σημεία σε ένα γράμμα· επιτρέπονται το πολύ { $number } στη σειρά
issue-text-nul = το κείμενο περιέχει τον χαρακτήρα ελέγχου U+0000· πρέπει να αφαιρεθεί
issue-text-line-break = η τιμή περιέχει αλλαγή γραμμής· επιτρέπεται μία γραμμή
issue-text-bidi-control = χαρακτήρες ελέγχου για την κατεύθυνση γραφής (U+202A έως U+202E ή U+2066 έως U+2069 χωρίς το ταίρι τους)· πρέπει να αφαιρεθούν
issue-text-control = το κείμενο περιέχει χαρακτήρα ελέγχου· πρέπει να αφαιρεθεί
issue-text-upper-control = χαρακτήρας ελέγχου από U+0080 έως U+009F· ίσως το Windows-1252 διαβάστηκε ως Latin-1, οπότε βοηθά νέα ανάγνωση με τη σωστή κωδικοποίηση
issue-text-noncharacter = το κείμενο περιέχει κωδικό σημείο που δεν είναι χαρακτήρας· πρέπει να αφαιρεθεί
issue-text-variation-selectors = περισσότεροι επιλογείς παραλλαγής ακολουθούν έναν χαρακτήρα· επιτρέπεται το πολύ ένας
issue-text-hidden = το κείμενο περιέχει αόρατους χαρακτήρες ετικέτας έξω από σημαία· πρέπει να αφαιρεθούν

## Address and country

issue-address-missing = λείπει στοιχείο για την απάντηση· χρειάζεται ταχυδρομική διεύθυνση, διεύθυνση e-mail ή αριθμός τηλεφώνου
# $number (number): limit of lines, such as 6
issue-address-too-many-lines = πάρα πολλές γραμμές· στο παράθυρο του φακέλου χωρούν το πολύ { $number }
# $key (text): pattern of the country, such as NNNNN
issue-postcode-format = ο ταχυδρομικός κώδικας δεν ταιριάζει στη χώρα· το υπόδειγμα είναι { $key } (N ψηφίο, A γράμμα)
issue-country-missing = λείπει η χώρα διαμονής· χρειάζονται δύο γράμματα κατά το ISO 3166-1
# $key (text): a known code, the likely one if there is one, such as GB
issue-country-unknown = η χώρα αυτή δεν είναι γνωστή· χρειάζονται δύο γράμματα κατά το ISO 3166-1, για παράδειγμα { $key }
issue-country-not-supported = για το δίκαιο αυτής της χώρας δεν υπάρχουν επιστολές· υποστηρίζονται ο ΕΟΧ, το Ηνωμένο Βασίλειο και η Ελβετία
# $key (text): what $kind says, such as DE-BE, DE-BB
# $kind (keyword): all (the codes of all parts), country (the code of the country)
issue-country-region-unknown =
    { $kind ->
        [country] δεν είναι τμήμα της χώρας· χρειάζεται κωδικός κατά το ISO 3166-2 που αρχίζει με { $key }
       *[all] δεν είναι τμήμα της χώρας· γνωστοί κωδικοί κατά το ISO 3166-2: { $key }
    }
issue-country-region-missing = η χώρα έχει περισσότερες εποπτικές αρχές· μια καταγγελία χρειάζεται το τμήμα της χώρας κατά το ISO 3166-2

## Language

issue-language-missing = λείπει η γλώσσα των επιστολών· χρειάζεται κωδικός κατά το BCP 47
issue-language-invalid = δεν είναι κωδικός γλώσσας· χρειάζεται ένας κατά το BCP 47
# $key (text): tags of all locales, such as de, en
issue-language-unknown = σε αυτή τη γλώσσα δεν υπάρχουν κείμενα· διαθέσιμες: { $key }
# The language lacks the texts of this letter.
issue-language-letter-not-available = η γλώσσα αυτή δεν έχει τα κείμενα αυτής της επιστολής

## Dates

issue-date-missing = λείπει η ημερομηνία· χρειάζεται ΕΕΕΕ-ΜΜ-ΗΗ
issue-date-invalid = η ημέρα αυτή δεν υπάρχει· χρειάζεται ΕΕΕΕ-ΜΜ-ΗΗ από 1900 έως 2198

## E-mail, telephone, web

issue-email-invalid = δεν είναι διεύθυνση e-mail· χρειάζεται μια σαν name@example.org
issue-email-multiple = περισσότερες διευθύνσεις e-mail· επιτρέπεται ακριβώς μία
issue-email-unsupported = εισαγωγικά, σχόλια και παρενθέσεις δεν υποστηρίζονται· χρειάζεται απλή διεύθυνση e-mail
issue-email-missing = εδώ χρειάζεται διεύθυνση e-mail
issue-email-display-name = εδώ ανήκει μόνο η διεύθυνση e-mail, το όνομα στο δικό του πεδίο
# $number (number): limit of octets before the @, 64
# $total (number): limit of octets of the whole address, 254
issue-email-too-long = η διεύθυνση e-mail είναι πολύ μεγάλη· επιτρέπονται το πολύ { $number } byte πριν από το @ και { $total } συνολικά
issue-email-domain = μετά το @ δεν υπάρχει όνομα τομέα· χρειάζεται ένα σαν example.org
issue-phone-invalid = δεν είναι αριθμός τηλεφώνου· χρειάζονται ψηφία 0 έως 9, κατά προτίμηση με + και κωδικό χώρας
issue-url-invalid = δεν είναι διεύθυνση ιστού· χρειάζεται μια με https://, χωρίς κενά και θύρα
issue-url-scheme = η διεύθυνση δεν αρχίζει με https://· χρειάζεται ολόκληρη, όπως στο πρόγραμμα περιήγησης
issue-url-user-info = η διεύθυνση περιέχει όνομα χρήστη ή κωδικό πρόσβασης· και τα δύο πρέπει να φύγουν
# $key (text): domain of the platform, such as facebook.com
# $kind (keyword): nearest, none (no domain of the platform is known, $key is empty)
issue-url-domain-mismatch =
    { $kind ->
        [nearest] η διεύθυνση δεν ανήκει σε τομέα της πλατφόρμας· σωστό θα ήταν { $key }
       *[none] η διεύθυνση δεν ανήκει σε τομέα της πλατφόρμας· δεν είναι γνωστός κανένας, άρα παραλείψτε την
    }
issue-url-no-profile = η διεύθυνση δεν οδηγεί σε λογαριασμό· χρειάζεται εκείνη του προφίλ

## Platforms and accounts

issue-platform-none = η επιστολή χρειάζεται τουλάχιστον έναν λογαριασμό ή μία πλατφόρμα
issue-platform-missing = από τον λογαριασμό λείπει η πλατφόρμα· χρειάζεται ο κωδικός της
# $key (text): id of the nearest platform, such as instagram
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-platform-unknown =
    { $kind ->
        [nearest] η πλατφόρμα αυτή δεν είναι γνωστή· ίσως εννοείται { $key }
       *[none] η πλατφόρμα αυτή δεν είναι γνωστή· χρειάζεται ο κωδικός μιας από τον κατάλογο
    }
issue-platform-not-offered = για την περιοχή του προσώπου δεν είναι γνωστή υπεύθυνη εταιρεία· παραλείψτε την πλατφόρμα ή προσθέστε δική σας εγγραφή
# $number (number): limit of accounts, such as 1000
issue-account-too-many = πάρα πολλοί λογαριασμοί· επιτρέπονται το πολύ { $number }
issue-account-no-identifier = τίποτε δεν δείχνει ποιος λογαριασμός εννοείται· χρειάζεται όνομα χρήστη, διεύθυνση προφίλ, διεύθυνση e-mail ή αριθμός τηλεφώνου
issue-account-id-duplicate = άλλος λογαριασμός έχει αυτόν τον κωδικό· καθένας χρειάζεται δικό του
# $number (number): limit of characters, such as 64
issue-account-id-invalid = δεν είναι κωδικός· επιτρέπονται 1 έως { $number } γράμματα a έως z, ψηφία, ενωτικά, κάτω παύλες ή τελείες
# $key (text): id of the platform that the address belongs to, such as instagram
issue-account-platform-mismatch = η διεύθυνση του προφίλ ανήκει σε άλλη πλατφόρμα, { $key }
issue-account-handle-invalid = δεν είναι όνομα χρήστη· χρειάζεται χωρίς τη διεύθυνση του ιστοτόπου
# $key (text): known word or words, such as business
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-use = { issue-request-unknown-option }
# $key (text): known word or words, such as public
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-visibility = { issue-request-unknown-option }
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-status = { issue-request-unknown-option }
# $kind (keyword): status (of an account that is not deleted), later (a day to come)
issue-account-deleted-on =
    { $kind ->
        [later] ο λογαριασμός δεν μπορεί να διαγράφηκε μετά την ημερομηνία της επιστολής
       *[status] η ημέρα διαγραφής χρειάζεται την κατάσταση deleted
    }

## Reasons

issue-reason-empty = ο λόγος είναι κενός· χρειάζεται κωδικός ή κείμενο
# $key (text): id of the nearest reason, such as health
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-reason-unknown =
    { $kind ->
        [nearest] ο λόγος αυτός δεν είναι γνωστός· ίσως εννοείται { $key }
       *[none] ο λόγος αυτός δεν είναι γνωστός· χρειάζεται ο κωδικός ενός λόγου του καταλόγου ή δικά σας λόγια στο text
    }
issue-reason-id-and-text = επιτρέπεται id με detail ή μόνο text
# $kind (keyword): for whom the reason is: users, non-users, business-accounts, private-profiles, services
issue-reason-does-not-fit =
    { $kind ->
        [users] ο λόγος αυτός είναι για όσους έχουν λογαριασμό
        [non-users] ο λόγος αυτός είναι για όσους δεν έχουν λογαριασμό
        [business-accounts] ο λόγος αυτός χρειάζεται λογαριασμό με χρήση business, page ή creator
        [private-profiles] ο λόγος αυτός χρειάζεται λογαριασμό με ορατότητα private
       *[services] ο λόγος αυτός δεν μπορεί να ισχύει για τις υπηρεσίες που αναφέρονται
    }
issue-reason-detail-missing = ο λόγος αυτός χρειάζεται δικά σας λόγια στο detail
issue-reason-detail-without-id = το detail χρειάζεται τον κωδικό ενός λόγου· μόνο δικά σας λόγια ανήκουν στο text
# $number (number): limit of reasons, such as 40
issue-reason-too-many = πάρα πολλοί λόγοι· επιτρέπονται το πολύ { $number }

## Representative

issue-representative-role-missing = λείπει ο ρόλος· δυνατοί είναι parent, guardian, representative και organisation
issue-representative-for-the-dead = ο ΓΚΠΔ δεν δίνει δικαιώματα σε θανόντες (αιτιολογική σκέψη 27)· πολλές υπηρεσίες επιτρέπουν σε συγγενείς να διαγράψουν τον λογαριασμό ή να τον μετατρέψουν σε λογαριασμό μνήμης
issue-representative-custody = με κοινή γονική μέριμνα, ο άλλος γονέας δηλώνεται στο second_parent, με αποκλειστική όχι
issue-representative-key-not-expected = το κλειδί αυτό δεν ταιριάζει στον ρόλο αυτόν
# $key (text): known word or words, such as joint
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-word = { issue-request-unknown-option }
# $key (text): known word or words, such as guardian
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-role = { issue-request-unknown-option }
# $key (text): known word or words, such as enclosed
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-authority = { issue-request-unknown-option }

## History

# $number (number): limit of events, such as 1000
issue-history-too-many = πάρα πολλά συμβάντα· επιτρέπονται το πολύ { $number }
issue-history-event-missing = λείπει το είδος του συμβάντος· χρειάζεται μια λέξη όπως sent
# $key (text): known word or words, such as refused
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-event = { issue-request-unknown-option }
# $key (text): known word or words, such as email
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-via = { issue-request-unknown-option }
# $key (text): known word or words, such as reminder
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-letter = { issue-request-unknown-option }
# $key (text): known word or words, such as too-late
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-refusal = { issue-request-unknown-option }
issue-history-refusal-not-expected = είδος απόρριψης ανήκει μόνο στο συμβάν refused
issue-history-key-not-expected = το κλειδί αυτό δεν ταιριάζει σε αυτό το είδος συμβάντος
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-word = { issue-request-unknown-option }
issue-history-unknown-authority = καμία εποπτική αρχή του καταλόγου δεν έχει αυτόν τον κωδικό
issue-history-after-date = το συμβάν είναι μεταγενέστερο της ημερομηνίας της επιστολής
# $key (text): ids of the controllers of the case, such as meta-platforms-ireland, google-ireland
issue-history-controller-missing = περισσότεροι υπεύθυνοι επεξεργασίας· λείπει ποιον αφορά: { $key }
# $key (text): id or ids of controllers of the case, such as google-ireland
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known), no-record (nothing)
issue-history-unknown-controller =
    { $kind ->
        [nearest] κανένας λογαριασμός της υπόθεσης δεν ανήκει σε αυτόν τον υπεύθυνο επεξεργασίας· ίσως εννοείται { $key }
        [no-record] κανένας υπεύθυνος επεξεργασίας του καταλόγου δεν έχει αυτόν τον κωδικό
       *[all] κανένας λογαριασμός της υπόθεσης δεν ανήκει σε αυτόν τον υπεύθυνο επεξεργασίας· στην υπόθεση ανήκουν: { $key }
    }
issue-history-unknown-account = κανένας λογαριασμός του αιτήματος δεν έχει αυτόν τον κωδικό
issue-history-account-mismatch = ένας λογαριασμός ανήκει σε άλλον υπεύθυνο επεξεργασίας· καθένας χρειάζεται δικό του συμβάν
issue-history-impossible-order = το συμβάν προηγείται εκείνου που ακολουθεί, για παράδειγμα της επιστολής που απαντήθηκε· ελέγξτε τις ημερομηνίες
issue-history-nothing-sent = καμία επιστολή προς αυτόν τον υπεύθυνο επεξεργασίας· χρειάζεται το συμβάν sent με την ημέρα του
# $kind (keyword): what contradicts: answers (yes and no on one day for the same accounts), receipt (received more often
#   than sent)
issue-history-contradiction =
    { $kind ->
        [receipt] η επιστολή παραλήφθηκε σε περισσότερες ημέρες από όσες στάλθηκε· σε κάθε επιστολή ανήκει μία ημέρα παραλαβής
       *[answers] αποδοχή και απόρριψη την ίδια ημέρα για τους ίδιους λογαριασμούς· δηλώστε το ένα ή τους αντίστοιχους λογαριασμούς
    }

## Letter

issue-letter-missing = λείπει το είδος της επιστολής· χρειάζεται μια λέξη όπως objection ή next για ό,τι έχει σειρά
# $key (text): known word or words, such as objection
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-letter-unknown = { issue-request-unknown-option }
issue-letter-non-user-missing = εναντίωση χωρίς λογαριασμό χρειάζεται non_user με τις πλατφόρμες
# $date (text): first day for the letter, such as 2027-01-05
issue-letter-too-early = πολύ νωρίς, μπορεί να έρθει ακόμη εμπρόθεσμη απάντηση· η πρώτη ημέρα είναι { $date }
issue-letter-nothing-sent = στο ιστορικό δεν υπάρχει προηγούμενη επιστολή· χρειάζεται το συμβάν sent
# $kind (keyword): refusal, extension (the history has none), answered (the controller has refused), over (it complies),
#   complained (a complaint was lodged), until (the period is extended, its end is not known)
issue-letter-nothing-to-answer =
    { $kind ->
        [refusal] καμία απόρριψη δεν εκκρεμεί· στο ιστορικό λείπει συμβάν refused
        [extension] καμία παράταση· στο ιστορικό λείπει συμβάν extended
        [answered] ο υπεύθυνος επεξεργασίας απέρριψε· εδώ ταιριάζει refusal-reply ή complaint
        [complained] έχει υποβληθεί καταγγελία· η υπόθεση βρίσκεται πλέον στην αρχή
        [until] ο υπεύθυνος επεξεργασίας χρειάζεται περισσότερο χρόνο· ως until λείπει η ημέρα που αναφέρει
       *[over] ο υπεύθυνος επεξεργασίας συμμορφώνεται· δεν μένει τίποτε να ζητηθεί
    }
# $kind (keyword): the letter: refusal-reply, extension-reply
issue-letter-reasons-needed = ούτε το ιστορικό ούτε η υπόθεση περιέχει λόγους· χωρίς αυτούς η απάντηση δεν έχει τι να πει
issue-letter-not-available =
    { $kind ->
        [extension-reply] η επιστολή αυτή δεν υπάρχει εδώ· απαντά στην παράταση μιας νόμιμης μηνιαίας προθεσμίας μετά από εναντίωση
       *[refusal-reply] η επιστολή αυτή δεν υπάρχει εδώ· απαντά στην απόρριψη μιας εναντίωσης
    }
# Where a reason names an account.
issue-reason-unknown-account = { issue-history-unknown-account }
# Where a reason names a platform.
issue-reason-unknown-platform = κανένας λογαριασμός του αιτήματος και καμία εγγραφή στο non_user.platforms δεν αφορά αυτή την υπηρεσία
# Where a sighting names a platform.
issue-request-sighting-platform = η υπηρεσία αυτή δεν υπάρχει στο non_user.platforms

## Remarks

hint-text-normalised = Το κείμενο τακτοποιήθηκε: γράμματα ενώθηκαν, περιττά κενά, αόρατοι χαρακτήρες και επαναλήψεις ονόματος ή χώρας αφαιρέθηκαν, κωδικοί γράφτηκαν με τον συνήθη τρόπο.
hint-text-compatibility-letters = Το κείμενο περιέχει συμπλέγματα, γράμματα πλήρους πλάτους ή διακοσμητικά που άλλα προγράμματα ίσως δεν αναγνωρίζουν. Ελέγξτε τη γραφή.
hint-text-direction-mark = Το κείμενο περιέχει αόρατα σημεία για γραφή από δεξιά προς τα αριστερά, αλλά όχι τέτοια γράμματα. Ελέγξτε αν τα θέλετε.
hint-text-mixed-script = Μια λέξη αναμειγνύει γράμματα διαφορετικών αλφαβήτων που μπορεί να μοιάζουν ίδια. Ελέγξτε τη γραφή.
hint-text-private-use = Άλλοι υπολογιστές εμφανίζουν διαφορετικά ή καθόλου τους χαρακτήρες ιδιωτικής χρήσης του κειμένου.
hint-text-mojibake = Το κείμενο μοιάζει να διαβάστηκε με λάθος κωδικοποίηση. Συγκρίνετέ το με το πρωτότυπο.
hint-name-looks-like-placeholder = Το όνομα μοιάζει με λέξη προγράμματος για τιμή που λείπει. Ελέγξτε το.
hint-name-looks-like-organisation = Το όνομα μοιάζει με οργανισμό, ενώ να αντιταχθούν μπορούν μόνο φυσικά πρόσωπα (άρθρο 21 ΓΚΠΔ). Δηλώστε το πρόσωπο πίσω από τον λογαριασμό· όποιος ενεργεί για άλλον ανήκει στο representative.
hint-sender-equals-recipient = Το πρόσωπο έχει το ίδιο όνομα με την εταιρεία στην οποία απευθύνεται η επιστολή. Ελέγξτε τα πεδία.
hint-region-missing = Μια μεταγενέστερη καταγγελία χρειάζεται το τμήμα της χώρας, διότι η χώρα έχει περισσότερες εποπτικές αρχές.
hint-language-fallback = Αυτή η παραλλαγή της γλώσσας δεν έχει κείμενα· χρησιμοποιούνται εκείνα της βασικής γλώσσας.
hint-date-unusual = Η ημερομηνία προηγείται της εφαρμογής του ΓΚΠΔ ή είναι πολύ μακριά στο μέλλον. Ελέγξτε το έτος.
hint-email-needs-smtputf8 = Δεν δέχονται όλα τα συστήματα e-mail τα γράμματα πριν από το @.
hint-email-dots = Ορισμένα συστήματα e-mail απορρίπτουν τελείες σε ασυνήθιστη θέση πριν από το @.
hint-phone-national = Για εταιρείες στο εξωτερικό, πριν από τον αριθμό τηλεφώνου γράψτε + και τον κωδικό χώρας.
hint-contact-phone-only = Με διεύθυνση e-mail ή ταχυδρομική διεύθυνση η απάντηση είναι πιθανότερη απ’ ό,τι μόνο με αριθμό τηλεφώνου.
hint-contact-address-left-out = Λόγω ενός από τους λόγους που δηλώσατε, η ταχυδρομική διεύθυνση λείπει από τις επιστολές προς εταιρείες· η απάντηση πηγαίνει στη διεύθυνση e-mail.
hint-platform-renamed = Η πλατφόρμα αυτή ονομάζεται σήμερα διαφορετικά· χρησιμοποιείται η εγγραφή με το νέο όνομα.
hint-account-duplicate = Ο ίδιος λογαριασμός ή η ίδια πλατφόρμα δηλώθηκε δύο φορές και αναφέρεται μία.
hint-account-handle-from-address = Ως όνομα χρήστη είχε δοθεί η διεύθυνση ενός προφίλ· χρησιμοποιήθηκε ο λογαριασμός της.
hint-account-handle-spaces = Το όνομα χρήστη περιέχει κενά. Ελέγξτε μήπως είναι το όνομα που εμφανίζεται.
hint-account-link-group-mixed = Μια ομάδα αναμειγνύει παρόχους· συνδεδεμένοι θεωρούνται μόνο λογαριασμοί που τους συνέδεσε ο ίδιος ο πάροχος.
hint-reason-sensitive = Ο λόγος αυτός αφορά ιδιαιτέρως προστατευόμενα δεδομένα· η επιστολή αναφέρει μόνο την κατηγορία, παραλείψτε λεπτομέρειες.
hint-reason-duplicate = Ο ίδιος λόγος δηλώθηκε δύο φορές και αναφέρεται μία.
hint-reason-other-regime = Ο λόγος αυτός είναι για το δίκαιο άλλης χώρας. Ελέγξτε αν ταιριάζει.

# $controller (text): company, such as Snap Inc.
hint-history-until-missing = { $controller }: δηλώστε την ημέρα που ανέφερε η εταιρεία για την απάντησή της· από αυτήν εξαρτάται η υπενθύμιση.
# $controller (text): name of the company, such as LinkedIn Ireland Unlimited Company
hint-reason-left-out = Ο λόγος αυτός δεν ταιριάζει σε κανέναν λογαριασμό στην εταιρεία αυτή και γι’ αυτό λείπει από την επιστολή: { $controller }.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited and OpenAI Ireland Limited
hint-reason-readers = Τον λόγο αυτόν θα τον διαβάσουν περισσότερες εταιρείες: { $controller }. Αν πρέπει να τον διαβάσει μόνο μία, αναφέρετε μαζί τους λογαριασμούς ή τις υπηρεσίες της.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited and OpenAI Ireland Limited
hint-sighting-readers = Την εγγραφή αυτή θα τη διαβάσουν περισσότερες εταιρείες: { $controller }. Αν πρέπει να τη διαβάσει μόνο μία, αναφέρετε μαζί την υπηρεσία.

## Services of the caller

# $kind (keyword): id, name, kind, controller, contact – what is missing or wrong
issue-service-invalid =
    { $kind ->
        [id] μια υπηρεσία χρειάζεται κωδικό από πεζά γράμματα, ψηφία και ενωτικά που δεν υπάρχει στον κατάλογο
        [name] μια υπηρεσία χρειάζεται όνομα
        [kind] μια υπηρεσία χρειάζεται είδος, για παράδειγμα forum ή chatbot
        [controller] μια υπηρεσία χρειάζεται την εταιρεία πίσω της
       *[contact] η εταιρεία χρειάζεται ταχυδρομική διεύθυνση ή διεύθυνση e-mail
    }
# $key (text): known word or words, such as forum
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-service-unknown-kind = { issue-request-unknown-option }
