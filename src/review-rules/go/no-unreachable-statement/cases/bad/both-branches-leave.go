package work

func retry(peers []string, ping func(string) error, fails map[string]int) (alive []string) {
	for _, p := range peers {
		if err := ping(p); err != nil {
			if fails[p] < 3 {
				continue
			} else {
				delete(fails, p)
				continue
			}
			fails[p]++ // expect: unreachable-code
		}
		alive = append(alive, p)
	}
	return alive
}
