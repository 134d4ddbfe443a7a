package images

import "os"

func (s *source) manifest(named *Name) ([]byte, string, error) {
	var err error
	if s.cached == nil && named != nil {
		blob, err := s.store.data(named.digest)
		if err != nil && !os.IsNotExist(err) {
			return nil, "", err
		}
		if err == nil {
			s.cached = blob
		}
	}
	return s.cached, typeOf(s.cached), err
}
