package tags

func load() (found *Mapping, err error) {
	defer func() {
		if state := recover(); state != nil {
			err = log.Wrap(state.(error))
		}
	}()
	found = newMapping()
	err = found.fill()
	log.PanicIf(err)
	return found, nil
}
