package geo

type Page struct{ Next string }

type Reader interface {
	Read(text []byte) (int, error)
	Load(name string) (Page, error)
}

func all(from Reader) (string, error) {
	var text [64]byte
	n, err := from.Read(text[:])
	found := string(text[:n])
	if err != nil {
		return found, err
	}
	page, err := from.Load(found)
	next := page.Next
	if err != nil {
		return next, err
	}
	return next, nil
}
