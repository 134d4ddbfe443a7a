package parcels

import "regexp"

var (
	number  = regexp.MustCompile(`^P-(\d{4}-(\d+)$`)            // expect: vain-call
	closing = regexp.MustCompile(`^(\w+)\s*=\s*(.+))$`)         // expect: vain-call
	list    = regexp.MustCompile(`[a-z,;`)                      // expect: vain-call
	glob    = regexp.MustCompile(`*.json$`)                     // expect: vain-call
	greedy  = regexp.MustCompile("^\\d++$")                     // expect: vain-call
	ending  = regexp.MustCompile(`\.csv\Z`)                     // expect: vain-call
	behind  = regexp.MustCompile(`^[9-0]{3}$`)                  // expect: vain-call
	country = regexp.MustCompile(`^[A-z]{2}\d+$`)               // expect: vain-call
	long    = regexp.MustCompile(`^[a-z0-9]{8,4096}$`)          // expect: vain-call
	either  = regexp.MustCompile(`^(?:draft|+live|)$`)          // expect: vain-call
	window  = regexp.MustCompile("C:\\Users\\(\\w+")            // expect: vain-call
)
