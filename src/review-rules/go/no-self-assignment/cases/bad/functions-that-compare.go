package diff

import (
	"bytes"
	"reflect"
	"strings"
	"time"
)

type manifest struct {
	labels map[string]string
	data   []byte
	name   string
	at     time.Time
}

func changed(old, cur *manifest) bool {
	if !reflect.DeepEqual(cur.labels, cur.labels) { // expect: self-compare
		return true
	}
	if !cur.at.Equal(cur.at) { // expect: self-compare
		return true
	}
	if !strings.EqualFold(old.name, old.name) { // expect: self-compare
		return true
	}
	return !bytes.Equal(old.data, old.data) // expect: self-compare
}
