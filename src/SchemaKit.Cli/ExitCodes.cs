namespace SchemaKit.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>An input could not be read, or no schema fits it.</summary>
    public const int InputFailed = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>A page lacks a field that its schema requires.</summary>
    public const int FieldMissing = 3;

    /// <summary>The codes as the help explains them.</summary>
    public const string Help =
        """
        Exit codes:
          0  all went well
          1  an input failed: it is missing, unreadable, empty or binary, or no schema fits it
          2  the command line is wrong; nothing was done
          3  a page lacks a field that its schema requires
        With several files the good ones still come out; 1 goes before 3.
        """;

    /// <summary>The code for two inputs: one that failed goes before one that lacks a field.</summary>
    public static int Worse(int left, int right) => Severity(left) >= Severity(right) ? left : right;

    private static int Severity(int code) => code switch
    {
        Success => 0,
        FieldMissing => 1,
        InputFailed => 2,
        _ => 3,
    };
}
