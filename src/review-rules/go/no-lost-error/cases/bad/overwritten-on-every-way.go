package sync

func (s *Store) Push(items []Item, isFull bool) (err error) {
	err = s.open() // expect: overwritten-error
	if isFull {
		err = s.pushAll(items)
	} else {
		err = s.pushNew(items)
	}
	if err != nil {
		return err
	}
	return s.done(len(items))
}

func (s *Store) Each(items []Item) (done int) {
	var err error
	for _, item := range items {
		err = s.check(item) // expect: overwritten-error
		item.Size, err = s.size(item)
		if err != nil {
			continue
		}
		done++
	}
	return done
}
