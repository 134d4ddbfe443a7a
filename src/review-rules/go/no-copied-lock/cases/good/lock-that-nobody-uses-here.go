package principals

import "sync"

type provider struct {
	mu     sync.Mutex
	region *string
	name   string
}

func (p provider) Region() (string, error) {
	if p.region == nil {
		return "", nil
	}
	return *p.region, nil
}

func (provider) Refreshable() bool {
	return true
}

func (p provider) String() string {
	return "provider " + p.name
}
