namespace SchemaKit.Generators.Model;

/// <summary>A static member of the user's code that emitted code calls.</summary>
/// <param name="Type">The type that has it, qualified; <see langword="null"/> for the schema's own, or one that it inherits.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsMethod">Whether it is a method.</param>
internal sealed record MemberCall(string? Type, string Name, bool IsMethod);
