package feed

func (f *Feed) Load() (size int, err error) {
	defer f.done(size)
	data, err := f.read()
	if data == nil {
		return
	}
	size = len(data)
	rest, err := f.readRest()
	if rest != nil {
		size += len(rest)
	}
	return size, err
}
