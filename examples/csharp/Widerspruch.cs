using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace Widerspruch
{
    // Handles that the caller owns. The library sets the variable and, when it frees the handle, clears it.
    internal sealed class LibraryHandle : SafeHandle
    {
        public LibraryHandle() : base(IntPtr.Zero, true) { }
        public override bool IsInvalid => handle == IntPtr.Zero;
        protected override bool ReleaseHandle() { Native.widerspruch_library_free(ref handle); return true; }
    }

    internal sealed class PreparedHandle : SafeHandle
    {
        public PreparedHandle() : base(IntPtr.Zero, true) { }
        public override bool IsInvalid => handle == IntPtr.Zero;
        protected override bool ReleaseHandle() { Native.widerspruch_prepared_free(ref handle); return true; }
    }

    internal sealed class ErrorHandle : SafeHandle
    {
        public ErrorHandle() : base(IntPtr.Zero, true) { }
        public override bool IsInvalid => handle == IntPtr.Zero;
        protected override bool ReleaseHandle() { Native.widerspruch_error_free(ref handle); return true; }
    }

    internal static class Native
    {
        internal const uint Abi = 1; // WIDERSPRUCH_ABI_VERSION

        [DllImport("widerspruch")] internal static extern uint widerspruch_abi_version();
        [DllImport("widerspruch")] internal static extern uint widerspruch_library_new(out LibraryHandle library, out ErrorHandle error);
        [DllImport("widerspruch")] internal static extern void widerspruch_library_free(ref IntPtr library);
        [DllImport("widerspruch")] internal static extern uint widerspruch_library_prepare_json(LibraryHandle library, byte[] json, UIntPtr length, out PreparedHandle prepared, out ErrorHandle error);
        [DllImport("widerspruch")] internal static extern void widerspruch_prepared_free(ref IntPtr prepared);
        [DllImport("widerspruch")] internal static extern UIntPtr widerspruch_prepared_action_count(PreparedHandle prepared);
        [DllImport("widerspruch")] internal static extern IntPtr widerspruch_prepared_action(PreparedHandle prepared, UIntPtr index);
        [DllImport("widerspruch")] internal static extern IntPtr widerspruch_action_id(IntPtr action, out UIntPtr length);
        [DllImport("widerspruch")] internal static extern IntPtr widerspruch_action_title(IntPtr action, out UIntPtr length);
        [DllImport("widerspruch")] internal static extern UIntPtr widerspruch_prepared_letter_count(PreparedHandle prepared);
        [DllImport("widerspruch")] internal static extern IntPtr widerspruch_prepared_letter(PreparedHandle prepared, UIntPtr index);
        [DllImport("widerspruch")] internal static extern IntPtr widerspruch_letter_subject(IntPtr letter, out UIntPtr length);
        [DllImport("widerspruch")] internal static extern IntPtr widerspruch_letter_text(IntPtr letter, out UIntPtr length);
        [DllImport("widerspruch")] internal static extern uint widerspruch_letter_render(IntPtr letter, byte[] format, out IntPtr bytes, out UIntPtr length, out ErrorHandle error);
        [DllImport("widerspruch")] internal static extern IntPtr widerspruch_error_message(ErrorHandle error, out UIntPtr length);
        [DllImport("widerspruch")] internal static extern UIntPtr widerspruch_error_issue_count(ErrorHandle error);
        [DllImport("widerspruch")] internal static extern IntPtr widerspruch_error_issue_code(ErrorHandle error, UIntPtr index, out UIntPtr length);
        [DllImport("widerspruch")] internal static extern IntPtr widerspruch_error_issue_path(ErrorHandle error, UIntPtr index, out UIntPtr length);
        [DllImport("widerspruch")] internal static extern IntPtr widerspruch_error_issue_message(ErrorHandle error, UIntPtr index, out UIntPtr length);
        [DllImport("widerspruch")] internal static extern void widerspruch_error_free(ref IntPtr error);

        // Copies borrowed bytes.
        internal static byte[] Copy(IntPtr bytes, UIntPtr length)
        {
            var copy = new byte[checked((int)length)];
            if (copy.Length > 0)
            {
                Marshal.Copy(bytes, copy, 0, copy.Length);
            }
            return copy;
        }

        internal static string Text(IntPtr text, UIntPtr length) => Encoding.UTF8.GetString(Copy(text, length));

        // An argument that ends with NUL.
        internal static byte[] Word(string text) => Encoding.UTF8.GetBytes(text + "\0");

        // Turns a status into an exception and frees the error.
        internal static void Check(uint status, ErrorHandle error)
        {
            using (error)
            {
                if (status == 0)
                {
                    return;
                }
                var issues = new List<Issue>();
                for (var i = 0u; i < (uint)widerspruch_error_issue_count(error); i++)
                {
                    var index = (UIntPtr)i;
                    issues.Add(new Issue(
                        Text(widerspruch_error_issue_code(error, index, out var code), code),
                        Text(widerspruch_error_issue_path(error, index, out var path), path),
                        Text(widerspruch_error_issue_message(error, index, out var message), message)));
                }
                throw new WiderspruchException(status, Text(widerspruch_error_message(error, out var length), length), issues);
            }
        }
    }

    /// <summary>One thing that is wrong with a case; the message is for the user.</summary>
    public sealed class Issue
    {
        public readonly string Code, Path, Message;
        internal Issue(string code, string path, string message) { Code = code; Path = path; Message = message; }
    }

    /// <summary>What the library reports.</summary>
    public sealed class WiderspruchException : Exception
    {
        public readonly uint Status;
        public readonly IReadOnlyList<Issue> Issues;

        internal WiderspruchException(uint status, string message, IReadOnlyList<Issue> issues) : base(message)
        {
            Status = status;
            Issues = issues;
        }

        /// <summary>Whether the case itself is wrong; the issues then say why.</summary>
        public bool Refused => Status == 1 || Status == 2; // WIDERSPRUCH_STATUS_REQUEST, WIDERSPRUCH_STATUS_VALIDATION
    }

    /// <summary>One thing to do.</summary>
    public sealed class Action
    {
        public readonly string Id, Title;
        internal Action(string id, string title) { Id = id; Title = title; }
    }

    /// <summary>A letter in its final wording.</summary>
    public sealed class Letter
    {
        public readonly string Subject;
        public readonly byte[] Text, Html;
        internal Letter(string subject, byte[] text, byte[] html) { Subject = subject; Text = text; Html = html; }
    }

    /// <summary>Facts and wording. Make one and share it between threads.</summary>
    public sealed class Library : IDisposable
    {
        private readonly LibraryHandle handle;

        public Library()
        {
            if (Native.widerspruch_abi_version() != Native.Abi)
            {
                throw new NotSupportedException("the library has another ABI version than this program needs");
            }
            var status = Native.widerspruch_library_new(out handle, out var error);
            Native.Check(status, error);
        }

        /// <summary>Validates a case, plans it and writes the letters.</summary>
        public Prepared Prepare(byte[] json)
        {
            var status = Native.widerspruch_library_prepare_json(handle, json, (UIntPtr)json.Length, out var prepared, out var error);
            Native.Check(status, error);
            return new Prepared(prepared);
        }

        public void Dispose() => handle.Dispose();
    }

    /// <summary>A prepared case. It holds personal data. Threads may share it.</summary>
    public sealed class Prepared : IDisposable
    {
        private readonly PreparedHandle handle;

        internal Prepared(PreparedHandle handle) { this.handle = handle; }

        public IReadOnlyList<Action> Actions()
        {
            var actions = new List<Action>();
            for (var i = 0u; i < (uint)Native.widerspruch_prepared_action_count(handle); i++)
            {
                var action = Native.widerspruch_prepared_action(handle, (UIntPtr)i);
                actions.Add(new Action(
                    Native.Text(Native.widerspruch_action_id(action, out var id), id),
                    Native.Text(Native.widerspruch_action_title(action, out var title), title)));
            }
            return actions;
        }

        public IReadOnlyList<Letter> Letters()
        {
            var letters = new List<Letter>();
            for (var i = 0u; i < (uint)Native.widerspruch_prepared_letter_count(handle); i++)
            {
                var letter = Native.widerspruch_prepared_letter(handle, (UIntPtr)i);
                var status = Native.widerspruch_letter_render(letter, Native.Word("html"), out var html, out var size, out var error);
                Native.Check(status, error);
                letters.Add(new Letter(
                    Native.Text(Native.widerspruch_letter_subject(letter, out var subject), subject),
                    Native.Copy(Native.widerspruch_letter_text(letter, out var text), text),
                    Native.Copy(html, size)));
            }
            return letters;
        }

        public void Dispose() => handle.Dispose();
    }
}
