// The main job from C#: reads a case, prints what to do and the subject of every letter, and writes every letter as
// text and as HTML into a folder. Written in C# 7, for .NET as well as for Mono:
//
//     mcs -out:prepare.exe Prepare.cs Widerspruch.cs && mono prepare.exe CASE.json FOLDER
//
// Exit status: 0 done, 2 the case was refused (one line `code path message` per issue), 1 anything else.
using System;
using System.IO;
using System.Text;
using Widerspruch;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        var utf8 = new UTF8Encoding(false);
        using (var output = new StreamWriter(Console.OpenStandardOutput(), utf8))
        using (var errors = new StreamWriter(Console.OpenStandardError(), utf8))
        {
            if (arguments.Length != 2)
            {
                errors.WriteLine("usage: prepare CASE.json FOLDER");
                return 1;
            }
            try
            {
                Run(arguments[0], arguments[1], output);
                return 0;
            }
            catch (WiderspruchException error) when (error.Refused)
            {
                foreach (var issue in error.Issues)
                {
                    errors.WriteLine(issue.Code + " " + issue.Path + " " + issue.Message);
                }
                return 2;
            }
            catch (Exception error) when (error is WiderspruchException || error is IOException || error is DllNotFoundException)
            {
                errors.WriteLine("prepare: " + error.Message);
                return 1;
            }
        }
    }

    private static void Run(string file, string folder, TextWriter output)
    {
        var json = File.ReadAllBytes(file);
        using (var library = new Library())
        using (var prepared = library.Prepare(json))
        {
            foreach (var action in prepared.Actions())
            {
                output.WriteLine("action " + action.Id + ": " + action.Title);
            }
            Directory.CreateDirectory(folder);
            var number = 0;
            foreach (var letter in prepared.Letters())
            {
                number++;
                File.WriteAllBytes(Path.Combine(folder, "letter-" + number + ".txt"), letter.Text);
                File.WriteAllBytes(Path.Combine(folder, "letter-" + number + ".html"), letter.Html);
                output.WriteLine("letter " + number + ": " + letter.Subject);
            }
        }
    }
}
