//! The variables that messages may use, each once. [`super::rules`] says how.

/// A variable of messages. Keyword variables are compared in selectors and never printed.
macro_rules! variables {
    ($($(#[$doc:meta])* $variant:ident = $name:literal;)*) => {
        /// A variable of messages.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Variable { $($(#[$doc])* $variant,)* }

        impl Variable {
            /// All variables.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name in Fluent, without `$`.
            #[must_use]
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

variables! {
    /// Keyword: `self`, `other` (somebody acts for the person).
    Voice = "voice";
    /// Keyword: `gdpr`, `uk`, `ch`.
    Regime = "regime";
    /// Keyword: `none`, `one`, `many`.
    Accounts = "accounts";
    /// Keyword: `form`, `email`, `post`, `unknown`.
    Via = "via";
    /// Keyword: `yes`, `no`: a general either-or, documented at the message.
    Flag = "flag";
    /// Keyword: kind of refusal, kind of letter or state, documented at the message.
    Kind = "kind";
    /// Keyword: the act of a citation: the id of its message without `act-`.
    Act = "act";
    /// Keyword: `objection`, `access`, `consent-withdrawal`: the letter that opened the case.
    Request = "request";
    /// Name of a person or organisation.
    Name = "name";
    /// Name of a platform.
    Platform = "platform";
    /// List of names of platforms, joined by the locale's list rule.
    Platforms = "platforms";
    /// Name of a controller.
    Controller = "controller";
    /// Name of an authority.
    Authority = "authority";
    /// Name of a representative of the controller.
    Representative = "representative";
    /// A finished date.
    Date = "date";
    /// A second finished date.
    Due = "due";
    /// The person's reference.
    Reference = "reference";
    /// A value from the request (handle, address, e-mail, telephone).
    Value = "value";
    /// A label: the message a step points to.
    Label = "label";
    /// The citation of what the law of the day gives for what the message says.
    Provision = "provision";
    /// The same for a second role.
    Remedy = "remedy";
    /// The same with the act's full name, for the first mention.
    Law = "law";
    /// A URL.
    Url = "url";
    /// A number.
    Number = "number";
    /// A second number.
    Total = "total";
    /// A key of the request format. Never a value.
    Key = "key";
}
