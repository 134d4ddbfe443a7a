package texts

type cutter struct{}

func (cutter) TrimLeft(s, prefix string) string { return s[len(prefix):] }

func clean(strings cutter, s string) string {
	return strings.TrimLeft(s, "https://")
}
