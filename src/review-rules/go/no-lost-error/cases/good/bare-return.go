package feed

func (f *Feed) Close() (err error) {
	if f.isOpen {
		err = f.body.Close()
	}
	f.isOpen = false
	return
}

func (f *Feed) Name() (name string, err error) {
	name, err = f.read()
	return
}
