package slug

func (s *Slug) Unmarshal(text string) error {
	slug, err := parse(text)
	if err == nil {
		return err // expect: nil-error
	}

	*s = slug
	return nil
}

func remove(store Store, name string) error {
	found, err := store.find(name)
	if err == nil {
		return err // expect: nil-error
	}
	kind := "slug"
	log(kind)
	return found.remove()
}

func put(store Store, name string, to map[string][]byte) error {
	data, err := encode(name)
	if err == nil {
		return err // expect: nil-error
	}
	if len(name) > 0 {
		to[name] = data
	}
	return nil
}
