package diff

import (
	"bytes"
	"crypto/subtle"
	"reflect"
	"time"
)

type manifest struct {
	labels map[string]string
	data   []byte
	at     time.Time
	next   func() []byte
}

func changed(old, cur *manifest, offset time.Duration) bool {
	if !reflect.DeepEqual(old.labels, cur.labels) || !cur.at.Equal(old.at) {
		return true
	}
	if bytes.Equal(cur.next(), cur.next()) || bytes.Contains(old.data, old.data[1:]) {
		return false
	}
	return !cur.at.Add(offset).Equal(cur.at) || cur.at.Equal(cur.at.Add(offset))
}

func sameLength(given, actual []byte) bool {
	return len(given) == len(actual) || subtle.ConstantTimeCompare(actual, actual) == 2
}
