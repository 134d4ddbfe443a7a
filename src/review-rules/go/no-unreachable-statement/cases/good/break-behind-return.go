package work

func weight(kind string) int {
	switch kind {
	case "a":
		return 1
		break
	case "b":
		return 2
		break
	}
	return 0
}
