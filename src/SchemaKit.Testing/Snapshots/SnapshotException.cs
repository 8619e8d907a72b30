namespace SchemaKit.Testing;

/// <summary>A text is not the one that was approved, or none is approved yet.</summary>
/// <param name="message">What differs, line by line, and which files hold both texts.</param>
public sealed class SnapshotException(string message) : Exception(message);
