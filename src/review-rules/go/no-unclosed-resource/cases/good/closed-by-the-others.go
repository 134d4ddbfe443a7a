package labels

import "example.org/orm"

type Store struct {
	engine *orm.Engine
	open   []*orm.Session
}

func (s *Store) Rename(from, to string) error {
	sess := s.engine.NewSession()
	defer sess.Close()
	return sess.Update("label", from, to)
}

func (s *Store) Drop(name string) error {
	sess := s.engine.NewSession()
	defer sess.Close()
	return sess.Delete("label", name)
}

func (s *Store) Begin() *orm.Session {
	sess := s.engine.NewSession()
	sess.Begin()
	return sess
}

func (s *Store) Move(name string) error {
	sess := s.engine.Transaction()
	defer sess.Close()
	return sess.Delete("label", name)
}

func (s *Store) Copy(name string) error {
	sess := s.engine.Transaction()
	defer sess.Close()
	return sess.Insert("label", name)
}

func (s *Store) Add(name string) error {
	sess := s.engine.Transaction()
	if err := sess.Insert("label", name); err != nil {
		sess.Rollback()
		return err
	}
	return sess.Commit()
}

func (s *Store) Load(path string) error {
	file, err := s.engine.Cached(path)
	if err != nil {
		return err
	}
	defer file.Close()
	return file.Parse()
}

func (s *Store) Peek(path string) string {
	file, err := s.engine.Cached(path)
	if err != nil {
		return ""
	}
	return file.Name()
}

func (s *Store) Look(path string) string {
	file, err := s.engine.Cached(path)
	if err != nil {
		return ""
	}
	return file.Title()
}
