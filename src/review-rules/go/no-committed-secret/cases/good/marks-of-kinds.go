package marks

const (
	// Key is the name under which the kind of a value stands in a map.
	Key = "4dabf18193072939515e22adb298388d"

	// Secret marks values that are not shown.
	Secret = "1b47061264138c4ac30d75fd1eb44270"

	// Reference marks references to other things.
	Reference = "5cf8f73096256a8f31e491e813e4eb8e"

	// Output marks values that are not known yet.
	Output = "d0e6a833031e9bbcd3f4e8bde6ca49a4"
)
