using SchemaKit.Accuracy;

return AccuracyCommand.Create(Console.Out, Console.Error).Parse(args).Invoke();
