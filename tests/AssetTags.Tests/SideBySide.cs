// Every test has a registry and files of its own, so fixtures run side by side: most of them wait for a database or another program.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(3)]
