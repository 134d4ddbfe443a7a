package shop

func find(list []string, wanted string) bool {
	found := false
	for _, one := range list {
		if !found && one == wanted {
			found = true
		}
	}
	return found || false
}
