package args

type call struct{ args []string }

func isHelp(c call, line string, other []string) bool {
	if len(c.args) > 0 && c.args[0] == "help" {
		return true
	}
	if len(c.args) == 0 && other[0] == "help" {
		return true
	}
	return len(line) == 0 || line[0] == '#'
}
