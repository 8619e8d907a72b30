namespace SchemaKit.Testing.Tests;

public sealed class SnapshotFileTests
{
    [Theory]
    [InlineData("HarbourTests.cs", "", "HarbourTests.Opens.verified.txt")]
    [InlineData("HarbourTests.cs", "culture=en", "HarbourTests.Opens_culture=en.verified.txt")]
    [InlineData("HarbourTests.Errors.cs", "", "HarbourTests.Opens.verified.txt")]
    [InlineData("HarbourTests.cs", "css=a > b:is(\"c\")\n", "HarbourTests.Opens_css=a - b-is(-c-)-.verified.txt")]
    public void The_name_is_made_of_class_method_and_parameters(string sourceFile, string parameters, string expected)
    {
        SnapshotFile file = SnapshotFile.For(Path.Combine("tests", sourceFile), "Opens", parameters, "txt");

        Assert.Equal(Path.Combine("tests", expected), file.Verified);
        Assert.Equal(file.Verified.Replace(".verified.", ".received.", StringComparison.Ordinal), file.Received);
    }
}
