package labels

import "example.org/orm"

type Store struct {
	engine *orm.Engine
	index  *Index
}

func (s *Store) Rename(from, to string) error {
	sess := s.engine.NewSession()
	defer sess.Close()
	return sess.Update("label", from, to)
}

func (s *Store) Drop(name string) error {
	sess := s.engine.NewSession()
	defer sess.Close()
	if err := sess.Begin(); err != nil {
		return err
	}
	return sess.Delete("label", name)
}

func (s *Store) Add(name string) error {
	sess := s.engine.NewSession() // expect: unclosed-handle
	if err := sess.Begin(); err != nil {
		return err
	}
	return sess.Insert("label", name)
}

func (s *Store) Count() (count int, err error) {
	all, err := s.index.Iterator()
	if err != nil {
		return 0, err
	}
	defer all.Close()
	for all.Next() {
		count++
	}
	return count, nil
}

func (s *Store) First() (string, error) {
	found, err := s.index.Iterator()
	if err != nil {
		return "", err
	}
	defer found.Close()
	return found.Name(), nil
}

func (s *Store) Last() (name string, err error) {
	all, err := s.index.Iterator() // expect: unclosed-handle
	if err != nil {
		return "", err
	}
	for all.Next() {
		name = all.Name()
	}
	return name, nil
}
