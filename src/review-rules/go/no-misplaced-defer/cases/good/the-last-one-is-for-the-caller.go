package layers

func top(ids []string) (*Ref, error) {
	for i, id := range ids {
		ref, err := openRef(id, ids[:i])
		if err != nil {
			return nil, err
		}
		if i == len(ids)-1 {
			return ref, nil
		}
		defer ref.Release()
	}
	return nil, errNone
}
