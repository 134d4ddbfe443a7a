package work

func names(ids []int, of func(int) (string, error)) ([]string, error) {
	var names = make([]string, len(ids), len(ids)*2)
	for _, id := range ids {
		name, err := of(id)
		if err != nil {
			return names, err
		}
		names = append(names, name) // expect: padded-list
	}
	return names, nil
}
