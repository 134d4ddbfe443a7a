package feed

type User struct {
	Name string
}

type store interface {
	Find(name string) (*User, error)
}

func find(s store, name string) (*User, error) {
	user, err := s.Find(name)
	if err != nil {
		return nil, err
	}
	if user == nil {
		return nil, err
	}
	return user, nil
}
