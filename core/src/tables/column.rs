//! What a column of a table holds.

use crate::vocabulary::words;

words! {
    /// What a column of a table holds: a part of the request, or what tells members apart.
    Column {
        /// What tells members apart.
        Key = "key",
        /// The whole name.
        Name = "name",
        /// Academic title.
        Title = "title",
        /// First names.
        FirstName = "first_name",
        /// What stands between first and last name.
        MiddleName = "middle_name",
        /// Surname.
        LastName = "last_name",
        /// Earlier names.
        FormerNames = "former_names",
        /// Who takes the mail.
        Co = "co",
        /// Street, perhaps with the number of the house.
        Street = "street",
        /// Number of the house.
        HouseNumber = "house_number",
        /// A line beside the street: flat, staircase.
        AddressExtra = "address_extra",
        /// Part of the town.
        District = "district",
        /// Post code.
        Postcode = "postcode",
        /// Town.
        City = "city",
        /// Post code and town.
        PostcodeCity = "postcode_city",
        /// Post-office box.
        PoBox = "po_box",
        /// Address in one cell, or one line of it a column.
        Address = "address",
        /// Country of residence.
        Country = "country",
        /// Country of the address.
        AddressCountry = "address_country",
        /// Part of the country.
        Region = "region",
        /// Language of the letters.
        Language = "language",
        /// E-mail address.
        Email = "email",
        /// Telephone number.
        Phone = "phone",
        /// Whether the person is under age.
        Minor = "minor",
        /// Accounts, any number.
        Accounts = "accounts",
        /// Service of an account.
        Platform = "platform",
        /// User name.
        Handle = "handle",
        /// Address of the profile.
        AccountUrl = "account_url",
        /// E-mail address of the account.
        AccountEmail = "account_email",
        /// Telephone number of the account.
        AccountPhone = "account_phone",
        /// Earlier names of the account.
        AccountFormerly = "account_formerly",
        /// Accounts that are linked.
        LinkGroup = "link_group",
        /// What the account is used for.
        Use = "use",
        /// Who sees the profile.
        Visibility = "visibility",
        /// Whether the account is used.
        Status = "status",
        /// When the account was deleted.
        DeletedOn = "deleted_on",
        /// Who runs the account.
        ManagedBy = "managed_by",
        /// Whether the account gets a letter of its own.
        Separate = "separate",
        /// Services without an account.
        NonUserPlatforms = "non_user_platforms",
        /// Where data of the person was seen.
        SightingUrl = "sighting_url",
        /// Reasons, by id or word.
        Reasons = "reasons",
        /// Reasons in own words.
        OwnWords = "own_words",
        /// What is asked for beside the objection.
        Requests = "requests",
        /// Kind of letter.
        Letter = "letter",
        /// Day of writing.
        Date = "date",
        /// The member's reference.
        Reference = "reference",
        /// Whether the member takes part.
        TakePart = "take_part",
        /// In what capacity somebody acts.
        RepRole = "rep_role",
        /// Who acts.
        RepName = "rep_name",
        /// Who signs for a body.
        RepSignatory = "rep_signatory",
        /// Address of who acts.
        RepAddress = "rep_address",
        /// Country of who acts.
        RepCountry = "rep_country",
        /// E-mail address of who acts.
        RepEmail = "rep_email",
        /// Telephone number of who acts.
        RepPhone = "rep_phone",
        /// How the authority is shown.
        RepAuthority = "rep_authority",
        /// What the authority rests on.
        RepBasis = "rep_basis",
        /// Custody.
        RepCustody = "rep_custody",
        /// The other parent.
        RepSecondParent = "rep_second_parent",
        /// The company that an answer is from.
        Controller = "controller",
        /// When a letter went out.
        SentOn = "sent_on",
        /// How it went out.
        SentVia = "sent_via",
        /// Which letter it was.
        SentLetter = "sent_letter",
        /// When the company received it.
        ReceivedOn = "received_on",
        /// Whether that can be proved.
        Proof = "proof",
        /// What the company answered.
        Answer = "answer",
        /// When it answered.
        AnswerOn = "answer_on",
        /// What the answer says.
        AnswerNote = "answer_note",
        /// The authority of a complaint.
        Authority = "authority",
        /// The authority's reference.
        AuthorityReference = "authority_reference",
    }
}

words! {
    /// What a column says about one account.
    AccountField {
        /// User name.
        Handle = "handle",
        /// Address of the profile.
        Url = "url",
        /// E-mail address.
        Email = "email",
        /// Telephone number.
        Phone = "phone",
        /// Accounts that are linked.
        LinkGroup = "link_group",
        /// What it is used for.
        Use = "use",
        /// Whether it is used.
        Status = "status",
        /// Who sees it.
        Visibility = "visibility",
    }
}

impl Column {
    /// Whether there may be several, told apart by numbers.
    #[must_use]
    pub const fn is_numbered(self) -> bool {
        matches!(
            self,
            Self::FormerNames
                | Self::AddressExtra
                | Self::Address
                | Self::Email
                | Self::Phone
                | Self::Accounts
                | Self::Platform
                | Self::Handle
                | Self::AccountUrl
                | Self::AccountEmail
                | Self::AccountPhone
                | Self::AccountFormerly
                | Self::LinkGroup
                | Self::Use
                | Self::Visibility
                | Self::Status
                | Self::DeletedOn
                | Self::ManagedBy
                | Self::Separate
                | Self::SightingUrl
                | Self::Reasons
                | Self::SentOn
                | Self::SentVia
                | Self::SentLetter
                | Self::ReceivedOn
                | Self::Proof
                | Self::Answer
                | Self::AnswerOn
                | Self::AnswerNote
                | Self::Authority
                | Self::AuthorityReference
        )
    }

    /// Whether it says something about accounts.
    #[must_use]
    pub const fn is_of_account(self) -> bool {
        matches!(
            self,
            Self::Accounts
                | Self::Platform
                | Self::Handle
                | Self::AccountUrl
                | Self::AccountEmail
                | Self::AccountPhone
                | Self::AccountFormerly
                | Self::LinkGroup
                | Self::Use
                | Self::Visibility
                | Self::Status
                | Self::DeletedOn
                | Self::ManagedBy
                | Self::Separate
        )
    }
}
